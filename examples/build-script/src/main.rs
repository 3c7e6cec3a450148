//! Uses the module that the build script generated.

use std::error::Error;

include!(concat!(env!("OUT_DIR"), "/greeter.rs"));

fn main() -> Result<(), Box<dyn Error>> {
    let text = r#"{"name": "Ada", "type": "greet"}"#;
    let message = greeter::decode_client_message_str(text).map_err(|refusal| format!("{refusal:?}"))?;
    let again = message.encode().map_err(|refusal| format!("{refusal:?}"))?;
    println!("{again}");
    Ok(())
}
