//! The code of a type from its description.

/// Describes the types of the protocol. Next to its definition each type has one description: how it is read and written, for the
/// wire and for serde.
macro_rules! describe {
    (@serde $name:ident) => {
        impl ::serde::Serialize for $name {
            fn serialize<S: ::serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                wire::serialize(self, serializer)
            }
        }

        impl<'de> ::serde::Deserialize<'de> for $name {
            fn deserialize<D: ::serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                wire::deserialize(deserializer)
            }
        }
    };

    // An object: its fields in declared order, then those that the struct holds.
    (
        record $name:ident $unknown:ident $groups:expr;
        $($wire:literal $presence:ident $rule:expr $(, $default:expr)?;)*
        holds $($index:literal $holds:ident $field:ident;)* $(keeps $kept:ident;)?
    ) => {
        const _: () = {
            static RECORD: wire::Record = wire::Record {
                fields: &[$(wire::Field::$presence($wire, $rule $(, $default)?)),*],
                unknown: wire::Unknown::$unknown,
                groups: $groups,
            };

            impl wire::Wire for $name {
                fn read(reader: &mut wire::Reader<'_>, _: &wire::Rule) -> Result<Self, wire::Code> {
                    $(let mut $field = None;)*
                    let mut members = reader.object(&RECORD)?;
                    while let Some(index) = reader.member(&mut members)? {
                        let rule = &RECORD.fields[index].rule;
                        match index {
                            $($index => $field = Some(wire::Wire::read(reader, rule)?),)*
                            _ => drop(<wire::Constant as wire::Wire>::read(reader, rule)?),
                        }
                    }
                    Ok(Self {
                        $($field: wire::$holds($field, &RECORD.fields[$index])?,)*
                        $($kept: wire::Map::from_distinct(members.kept),)?
                    })
                }

                fn write(&self, writer: &mut wire::Writer, _: &wire::Rule) -> Result<(), wire::Code> {
                    let mut fields = writer.object(&RECORD)?;
                    $(writer.$holds(&mut fields, $index, &self.$field)?;)*
                    $(writer.kept(&mut fields, &self.$kept)?;)?
                    writer.end(&mut fields)
                }
            }

            wire::describe! { @serde $name }
        };
    };

    // An array with a meaning for each position: its elements, then those that the struct holds.
    (
        tuple $name:ident $most:expr;
        $($wire:literal $presence:ident $rule:expr $(, $default:expr)?;)*
        holds $($index:literal $holds:ident $field:ident;)* $(rest $rest:ident $rest_rule:expr;)?
    ) => {
        const _: () = {
            static RECORD: wire::Record = wire::Record {
                fields: &[$(wire::Field::$presence($wire, $rule $(, $default)?)),*],
                unknown: wire::Unknown::Reject,
                groups: &[],
            };

            impl wire::Wire for $name {
                fn read(reader: &mut wire::Reader<'_>, _: &wire::Rule) -> Result<Self, wire::Code> {
                    $(let mut $field = None;)*
                    $(let mut $rest = Vec::new();)?
                    let mut elements = reader.array(&RECORD, $most)?;
                    while let Some(index) = reader.element(&mut elements)? {
                        match index {
                            $($index => $field = Some(wire::Wire::read(reader, &RECORD.fields[$index].rule)?),)*
                            $(_ if index >= RECORD.fields.len() => $rest.push(wire::Wire::read(reader, &$rest_rule)?),)?
                            _ => drop(<wire::Constant as wire::Wire>::read(reader, &RECORD.fields[index].rule)?),
                        }
                    }
                    Ok(Self {
                        $($field: wire::$holds($field, &RECORD.fields[$index])?,)*
                        $($rest,)?
                    })
                }

                fn write(&self, writer: &mut wire::Writer, _: &wire::Rule) -> Result<(), wire::Code> {
                    let mut fields = writer.array(&RECORD)?;
                    $(writer.$holds(&mut fields, $index, &self.$field)?;)*
                    $(writer.rest(&mut fields, &self.$rest, &$rest_rule)?;)?
                    writer.end(&mut fields)
                }
            }

            wire::describe! { @serde $name }
        };
    };

    // What the wire allows of the type that a name stands for.
    (rule $name:ident $rule:expr) => {
        /// What the wire allows of the type of that name.
        pub const $name: wire::Rule = $rule;
    };

    // Listed strings.
    (strings $name:ident; $($value:ident $wire:literal;)*) => {
        impl $name {
            /// The listed values, in the order of the protocol.
            pub const ALL: &'static [Self] = &[$(Self::$value),*];

            /// The value on the wire.
            pub const fn as_str(&self) -> &'static str {
                match self {
                    $(Self::$value => $wire,)*
                }
            }
        }

        wire::describe! { @strings $name; $($value $wire;)* }
    };

    // Listed strings, and any other.
    (open strings $name:ident $other:ident; $($value:ident $wire:literal;)*) => {
        impl $name {
            /// The listed values, in the order of the protocol.
            pub const ALL: &'static [Self] = &[$(Self::$value),*];

            /// The value on the wire.
            pub fn as_str(&self) -> &str {
                match self {
                    $(Self::$value => $wire,)*
                    Self::$other(text) => text,
                }
            }
        }

        wire::describe! { @strings $name $other; $($value $wire;)* }
    };

    (@strings $name:ident $($other:ident)?; $($value:ident $wire:literal;)*) => {
        impl wire::Wire for $name {
            fn read(reader: &mut wire::Reader<'_>, _: &wire::Rule) -> Result<Self, wire::Code> {
                let text = reader.string()?;
                let listed = match &*text {
                    $($wire => Some(Self::$value),)*
                    _ => None,
                };
                $(let listed = listed.or_else(|| Some(Self::$other(text.into_owned())));)?
                listed.ok_or(wire::Code::Enum)
            }

            fn write(&self, writer: &mut wire::Writer, _: &wire::Rule) -> Result<(), wire::Code> {
                writer.text(self.as_str());
                Ok(())
            }
        }

        impl ::std::fmt::Display for $name {
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                f.write_str(self.as_str())
            }
        }

        wire::describe! { @serde $name }
    };

    (@integers $name:ident $($other:ident)?; $($value:ident $wire:literal;)*) => {
        impl wire::Wire for $name {
            fn read(reader: &mut wire::Reader<'_>, _: &wire::Rule) -> Result<Self, wire::Code> {
                let integer = reader.integer()?;
                let listed = match integer {
                    $($wire => Some(Self::$value),)*
                    _ => None,
                };
                $(let listed = listed.or(Some(Self::$other(integer)));)?
                listed.ok_or(wire::Code::Enum)
            }

            fn write(&self, writer: &mut wire::Writer, rule: &wire::Rule) -> Result<(), wire::Code> {
                wire::Wire::write(&self.as_i64(), writer, rule)
            }
        }

        wire::describe! { @serde $name }
    };

    // Listed integers, and any other if there is a variant for them.
    (integers $name:ident $(or $other:ident)?; $($value:ident $wire:literal;)*) => {
        impl $name {
            /// The listed values, in the order of the protocol.
            pub const ALL: &'static [Self] = &[$(Self::$value),*];

            /// The value on the wire.
            pub const fn as_i64(&self) -> i64 {
                match self {
                    $(Self::$value => $wire,)*
                    $(Self::$other(integer) => *integer,)?
                }
            }
        }

        wire::describe! { @integers $name $($other)?; $($value $wire;)* }
    };

    // One of several types; without a variant for what is unknown, that is refused.
    (union $name:ident $tree:expr; $($variant:ident $rule:expr;)*) => {
        const _: () = {
            #[derive(Clone, Copy)]
            enum Place_ {
                $($variant,)*
                Other_,
            }

            static TREE: wire::Dispatch<Place_> = $tree;

            impl wire::Wire for $name {
                fn read(reader: &mut wire::Reader<'_>, _: &wire::Rule) -> Result<Self, wire::Code> {
                    match reader.dispatch(&TREE, Place_::Other_)? {
                        $(Place_::$variant => wire::Wire::read(reader, &$rule).map(Self::$variant),)*
                        Place_::Other_ => Err(reader.unknown_type()),
                    }
                }

                fn write(&self, writer: &mut wire::Writer, _: &wire::Rule) -> Result<(), wire::Code> {
                    match self {
                        $(Self::$variant(value) => wire::Wire::write(value, writer, &$rule),)*
                    }
                }
            }

            wire::describe! { @serde $name }
        };
    };
    (open union $name:ident $unknown:ident $tree:expr; $($variant:ident $rule:expr;)*) => {
        const _: () = {
            #[derive(Clone, Copy)]
            enum Place_ {
                $($variant,)*
                Other_,
            }

            static TREE: wire::Dispatch<Place_> = $tree;

            impl wire::Wire for $name {
                fn read(reader: &mut wire::Reader<'_>, rule: &wire::Rule) -> Result<Self, wire::Code> {
                    match reader.dispatch(&TREE, Place_::Other_)? {
                        $(Place_::$variant => wire::Wire::read(reader, &$rule).map(Self::$variant),)*
                        Place_::Other_ => wire::Wire::read(reader, rule).map(Self::$unknown),
                    }
                }

                fn write(&self, writer: &mut wire::Writer, rule: &wire::Rule) -> Result<(), wire::Code> {
                    match self {
                        $(Self::$variant(value) => wire::Wire::write(value, writer, &$rule),)*
                        Self::$unknown(value) => wire::Wire::write(value, writer, rule),
                    }
                }
            }

            wire::describe! { @serde $name }
        };
    };

    // The name of a message.
    (message $name:ident $spec_name:literal) => {
        impl wire::Message for $name {
            const NAME: &'static str = $spec_name;
        }
    };

    // The messages of a direction, each in a variant of its own name.
    (messages $name:ident $tree:expr; $($variant:ident $type:ty;)*) => {
        wire::describe! { @messages $name $($variant $type;)* }
        wire::describe! { union $name $tree; $($variant wire::Rule::Plain;)* }

        impl $name {
            /// The name that the spec gives the message.
            pub fn name(&self) -> &'static str {
                match self {
                    $(Self::$variant(_) => <$type as wire::Message>::NAME,)*
                }
            }
        }
    };
    (open messages $name:ident $unknown:ident $tree:expr; $($variant:ident $type:ty;)*) => {
        wire::describe! { @messages $name $($variant $type;)* }
        wire::describe! { open union $name $unknown $tree; $($variant wire::Rule::Plain;)* }

        impl $name {
            /// The name that the spec gives the message, if it knows it.
            pub fn name(&self) -> Option<&'static str> {
                match self {
                    $(Self::$variant(_) => Some(<$type as wire::Message>::NAME),)*
                    Self::$unknown(_) => None,
                }
            }
        }
    };
    (@messages $name:ident $($variant:ident $type:ty;)*) => {
        $(
            impl From<$type> for $name {
                fn from(message: $type) -> Self {
                    Self::$variant(Box::new(message))
                }
            }
        )*
    };

    // A binary frame: its fields, then those that the struct holds.
    (frame $name:ident $header:literal $payload_limits:expr; $($cell_name:literal $place:expr, $fixed:expr, $limits:expr;)* holds $($index:literal $field:ident;)* $(payload $payload:ident;)?) => {
        impl wire::Frame for $name {
            const LAYOUT: wire::Layout = wire::Layout {
                fields: &[$(wire::Cell::new($cell_name, $place, $fixed, $limits)),*],
                header: $header,
                payload: $payload_limits,
            };

            fn read(frame: &[u8]) -> Result<Self, wire::DecodeError> {
                let (header, payload) = Self::LAYOUT.split(frame)?;
                $(let $field = Self::LAYOUT.read($index, header)?;)*
                Self::LAYOUT.check_payload(payload)?;
                $(let $payload = payload.to_vec();)?
                let _ = header;
                Ok(Self {
                    $($field,)*
                    $($payload,)?
                })
            }

            fn write(&self) -> Result<Vec<u8>, wire::EncodeError> {
                let mut out = Vec::new();
                $(Self::LAYOUT.write($index, &self.$field, &mut out)?;)*
                Self::LAYOUT.finish(&[$(self.$payload.as_slice())?], &mut out)?;
                Ok(out)
            }
        }
    };

    // The binary frames of a direction.
    (frames $name:ident; $($index:literal $variant:ident $type:ty;)*) => {
        $(
            impl From<$type> for $name {
                fn from(frame: $type) -> Self {
                    Self::$variant(Box::new(frame))
                }
            }
        )*

        impl $name {
            /// Reads a frame.
            pub fn decode(frame: &[u8]) -> Result<Self, wire::DecodeError> {
                const LAYOUTS: &[wire::Layout] = &[$(<$type as wire::Frame>::LAYOUT),*];
                match wire::Layout::select(LAYOUTS, frame)? {
                    $($index => <$type as wire::Frame>::read(frame).map(Self::from),)*
                    _ => Err(wire::DecodeError { code: wire::Code::UnknownType, at: String::new() }),
                }
            }

            /// Writes the frame.
            pub fn encode(&self) -> Result<Vec<u8>, wire::EncodeError> {
                match self {
                    $(Self::$variant(frame) => wire::Frame::write(&**frame),)*
                }
            }

            /// The name that the spec gives the message.
            pub fn name(&self) -> &'static str {
                match self {
                    $(Self::$variant(_) => <$type as wire::Message>::NAME,)*
                }
            }
        }
    };

    // What is known about each error.
    (errors $name:ident $as:ident; $($wire:literal $info:expr;)*) => {
        impl $name {
            /// What the protocol says about the error; `None` for one that it does not list.
            pub fn info(&self) -> Option<&'static wire::ErrorInfo> {
                match self.$as() {
                    $($wire => Some(const { &$info }),)*
                    _ => None,
                }
            }
        }
    };
}
pub(crate) use describe;
