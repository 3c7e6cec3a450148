//! Bytes as base64 (RFC 4648 section 4, padded) and back, for bytes that stand in JSON.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;

/// Writes bytes.
#[must_use]
pub fn encode(bytes: &[u8]) -> String {
    STANDARD.encode(bytes)
}

/// Reads bytes; `None` when the text is no canonical base64.
#[must_use]
pub fn decode(text: &str) -> Option<Vec<u8>> {
    STANDARD.decode(text).ok()
}

#[cfg(test)]
mod tests {
    #[test]
    fn bytes_come_back() {
        for (bytes, text) in [(&b""[..], ""), (b"f", "Zg=="), (b"fo", "Zm8="), (b"foo", "Zm9v"), (b"\xff\xfe\xfd\xfc", "//79/A==")] {
            assert_eq!(super::encode(bytes), text);
            assert_eq!(super::decode(text).as_deref(), Some(bytes));
        }
        for text in ["Zg", "Zg=", "Zh==", "Zg===", "Z===", "Zm9v=", "Z*==", "Zm 9"] {
            assert_eq!(super::decode(text), None, "{text}");
        }
    }
}
