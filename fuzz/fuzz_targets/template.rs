#![no_main]
#[expect(dead_code, reason = "each harness runs one of them")]
#[path = "../../tests/fuzz/targets.rs"]
mod targets;
libfuzzer_sys::fuzz_target!(|data: &[u8]| targets::template(data));
