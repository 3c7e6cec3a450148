//! Generates the types and decoders of `spec/greeter.yaml` into the build folder.

use std::error::Error;
use std::path::PathBuf;
use std::{env, fs};

fn main() -> Result<(), Box<dyn Error>> {
    let out = PathBuf::from(env::var("OUT_DIR")?);
    let built = wireproof::generate::Builder::new().spec("spec/greeter.yaml").target("rust").out_dir(&out).run()?;
    print!("{}", built.rerun_if_changed());
    // A module in a folder of its own cannot be included as text; this line can, and names it.
    let module = out.join("rust/greeter/mod.rs");
    fs::write(out.join("greeter.rs"), format!("#[path = {module:?}]\npub mod greeter;\n"))?;
    Ok(())
}
