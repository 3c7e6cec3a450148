//! A codec for which no code is generated.

use crate::diag::{Diagnostic, Diagnostics};
use crate::model::{Codec, Model};

pub(super) fn check(model: &Model, diagnostics: &mut Diagnostics) {
    for connection in &model.connections {
        let selected = connection.subprotocols.iter().map(|subprotocol| subprotocol.codec);
        let others: Vec<Codec> = selected.chain([connection.codec]).filter(|codec| *codec != Codec::Json).collect();
        for (codec, name) in [(Codec::Msgpack, "msgpack"), (Codec::Cbor, "cbor")] {
            if others.contains(&codec) {
                let message = format!("the codec `{name}` has a name only: no code is generated for it");
                let help = "the generated decoders read and write JSON text; translate before them and after them";
                diagnostics.push(Diagnostic::warning("codec-without-decoder", connection.span, message).help(help));
            }
        }
    }
}
