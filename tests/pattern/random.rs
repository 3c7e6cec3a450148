//! Random texts and patterns, the same in every run.

/// So many texts of at most so many pieces. Among many are all the pieces themselves.
pub(crate) fn texts(random: &mut Random, count: usize, longest: usize) -> Vec<String> {
    const PIECES: [&str; 34] = [
        "", "a", "b", "c", "ab", "A", "z", "0", "1", "9", "_", "-", ".", " ", "\t", "\n", "\r", "\r\n", "\u{b}", "\u{1c}", "\u{85}",
        "\u{a0}", "\u{2028}", "\u{feff}", "٣", "१", "é", "e\u{301}", "ſ", "\u{212a}", "😀", "👍🏽", "\u{0}", "]",
    ];
    let mut texts: Vec<_> = if count > 100 { PIECES.map(str::to_owned).to_vec() } else { Vec::new() };
    while texts.len() < count {
        // Most texts are made of the letters that random patterns are about.
        let range = if random.below(3) == 0 { PIECES.len() } else { 5 };
        let length = random.below(longest + 1);
        let mut text: String = (0..length).map(|_| PIECES[random.below(range)]).collect();
        text.push_str(["", "", "", "\n"][random.below(4)]);
        texts.push(text);
    }
    texts
}

/// Marsaglia's xorshift: the same texts in every run.
pub(crate) struct Random(pub(crate) u64);

impl Random {
    /// A number below the bound.
    pub(crate) fn below(&mut self, bound: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        usize::try_from(self.0 % bound as u64).unwrap()
    }

    /// One of the choices.
    pub(crate) fn pick(&mut self, choices: &[&'static str]) -> &'static str {
        choices[self.below(choices.len())]
    }

    /// Pieces of syntax in a row, often in a class.
    pub(crate) fn nonsense(&mut self) -> String {
        const PIECES: [&str; 34] = [
            "a", "a", "b", "b", "-", "-", "^", "$", "]", "[", "{", "}", "{2}", "{,2}", "{1,2}", "2", ",", "&", "&&", "|", "(", ")", "(?:",
            "*", "+", "?", ".", "\\", r"\d", r"\W", r"\-", r"\]", r"\x61", "~",
        ];
        let inside: String = (0..self.below(6)).map(|_| self.pick(&PIECES)).collect();
        let after: String = (0..self.below(4)).map(|_| self.pick(&PIECES)).collect();
        match self.below(3) {
            0 => format!("{inside}{after}"),
            1 => format!("[{inside}]{after}"),
            _ => format!("^[^{inside}]{after}$"),
        }
    }

    /// A pattern of the accepted subset, nested at most so deep.
    pub(crate) fn pattern(&mut self, depth: usize) -> String {
        let inner = self.alternation(depth);
        match self.below(3) {
            0 => inner,
            1 => format!("^{inner}$"),
            _ => format!("^(?:{inner})$"),
        }
    }

    fn alternation(&mut self, depth: usize) -> String {
        let branches = [1, 1, 2, 3][self.below(4)];
        (0..branches).map(|_| self.sequence(depth)).collect::<Vec<_>>().join("|")
    }

    fn sequence(&mut self, depth: usize) -> String {
        (0..self.below(4)).map(|_| self.item(depth)).collect()
    }

    fn item(&mut self, depth: usize) -> String {
        const ATOMS: [&str; 20] = [
            "a",
            "a",
            "b",
            "b",
            "c",
            ".",
            r"\w",
            r"\W",
            r"\d",
            r"\s",
            r"\S",
            "[ab]",
            "[^a]",
            r"[^\s\S]",
            r"[\s\S]",
            "[a-c😀]",
            r"\.",
            r"\u{e9}",
            "-",
            r"[^\w\n]",
        ];
        if self.below(12) == 0 {
            return self.pick(&["^", "$"]).to_owned();
        }
        let atom =
            if depth > 0 && self.below(3) == 0 { format!("({})", self.alternation(depth - 1)) } else { self.pick(&ATOMS).to_owned() };
        atom + self.pick(&["", "", "", "*", "+", "?", "{2}", "{0,2}", "{1,3}", "{2,}", "{0}"])
    }
}
