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
        $($presence:ident $wire:literal $rule:expr $(, $default:expr)?;)*
        holds $($index:literal $holds:ident $field:ident),* $(; keeps $kept:ident)?
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
                    writer.end(fields)
                }
            }

            wire::describe! { @serde $name }
        };
    };

    // An array with a meaning for each position: its elements, then those that the struct holds.
    (
        tuple $name:ident;
        $($presence:ident $wire:literal $rule:expr $(, $default:expr)?;)*
        holds $($index:literal $holds:ident $field:ident),* $(; rest $rest:ident $rest_rule:expr)?
    ) => {
        const _: () = {
            static RECORD: wire::Record = wire::Record {
                fields: &[$(wire::Field::$presence($wire, $rule $(, $default)?)),*],
                unknown: wire::Unknown::Reject,
                groups: &[],
            };
            const MOST: usize = [RECORD.fields.len() $(, { let _ = stringify!($rest); usize::MAX })?][0 $(+ stringify!($rest).len() / stringify!($rest).len())?];

            impl wire::Wire for $name {
                fn read(reader: &mut wire::Reader<'_>, _: &wire::Rule) -> Result<Self, wire::Code> {
                    $(let mut $field = None;)*
                    $(let mut $rest = Vec::new();)?
                    let mut elements = reader.array(&RECORD, MOST)?;
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
                    writer.end(fields)
                }
            }

            wire::describe! { @serde $name }
        };
    };

    // Listed strings.
    (strings $name:ident; $($value:ident $wire:literal),* $(; or $other:ident)?) => {
        impl $name {
            /// The listed values, in the order of the protocol.
            pub const ALL: &'static [Self] = &[$(Self::$value),*];

            /// The value on the wire.
            pub fn as_str(&self) -> &str {
                match self {
                    $(Self::$value => $wire,)*
                    $(Self::$other(text) => text,)?
                }
            }
        }

        impl ::std::fmt::Display for $name {
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                f.write_str(self.as_str())
            }
        }

        impl wire::Wire for $name {
            fn read(reader: &mut wire::Reader<'_>, _: &wire::Rule) -> Result<Self, wire::Code> {
                match &*reader.text()? {
                    $($wire => Ok(Self::$value),)*
                    $(text => Ok(Self::$other(text.to_owned())),)?
                    #[allow(unreachable_patterns)]
                    _ => Err(wire::Code::Enum),
                }
            }

            fn write(&self, writer: &mut wire::Writer, _: &wire::Rule) -> Result<(), wire::Code> {
                writer.text(self.as_str());
                Ok(())
            }
        }

        wire::describe! { @serde $name }
    };
}
pub(crate) use describe;
