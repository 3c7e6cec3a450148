//! dev
fn main() {
    let mut fine = true;
    let args: Vec<String> = std::env::args().skip(1).collect();
    for path in args.iter().skip(1) {
        let sources = wireproof::source::Sources::new();
        let mut diagnostics = wireproof::diag::Diagnostics::new();
        let loaded = wireproof::spec::load(path.as_ref(), None, &sources, &mut diagnostics).unwrap();
        for d in diagnostics.into_sorted() {
            let at = d.span.map(|s| sources.shown(s)).unwrap_or_default();
            println!("{at}: {}[{}]: {}", d.severity.as_str(), d.rule, d.message);
            for l in &d.labels {
                println!("    {}: {}", sources.shown(l.span), l.text);
            }
            if let Some(h) = &d.help {
                println!("    help: {h}");
            }
        }
        match loaded.model {
            Some(model) if args[0] == "model" => println!("{}", serde_json::to_string_pretty(&model).unwrap()),
            Some(model) => println!("{path}: fine, {} messages, {} types", model.messages.len(), model.types.len()),
            None => fine = false,
        }
    }
    std::process::exit(i32::from(!fine));
}
