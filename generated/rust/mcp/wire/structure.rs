//! The code of a struct from its description.

/// Defines a struct of the protocol: its fields, and behind each how it is called on the wire and what is allowed there.
macro_rules! structure {
    // An object: the struct, and how each of its fields travels. Fields whose value is fixed are no part of the struct; those behind
    // all others are called `last`.
    (
        record $unknown:ident; $(message $spec_name:literal;)? $(group $group:ident $($member:literal)+;)*
        $(#[$meta:meta])*
        pub struct $name:ident {
            $(
                $(fixed $constant:literal = $value:expr;)*
                $(#[$doc:meta])*
                $wire:literal => pub $field:ident: $type:ty, $presence:ident $rule:expr $(, $default:expr)?;
            )*
            $(last $last:literal = $last_value:expr;)*
            $(keeps $kept:ident;)?
        }
    ) => {
        $(#[$meta])*
        #[allow(missing_docs)]
        pub struct $name {
            $($(#[$doc])* pub $field: $type,)*
            $(
                /// Members that the protocol does not know; they are written again behind the others.
                pub $kept: wire::Map<wire::Json>,
            )?
        }

        const _: () = {
            static RECORD: wire::Record = wire::Record::new(
                &[
                    $($(wire::Field::fixed($constant, $value),)* wire::Field::$presence($wire, $rule),)*
                    $(wire::Field::fixed($last, $last_value),)*
                ],
                wire::Unknown::$unknown,
                &[$(wire::Group { rule: wire::GroupRule::$group, fields: &[$($member),+] }),*],
            );

            impl wire::Wire for $name {
                #[allow(unused_mut, unused_assignments, unused_variables)]
                fn read(reader: &mut wire::Reader<'_>, _: &wire::Rule) -> Result<Self, wire::Code> {
                    $(let mut $field = None;)*
                    let mut members = reader.object(&RECORD)?;
                    while let Some(index) = reader.member(&mut members)? {
                        let mut place = 0;
                        $(
                            $(place += [$constant].len();)*
                            if index == place {
                                $field = Some(wire::Wire::read(reader, &$rule)?);
                                continue;
                            }
                            place += 1;
                        )*
                        reader.fixed(&RECORD.fields[index])?;
                    }
                    Ok(Self {
                        $($field: wire::$presence($field, &$rule $(, &$default)?)?,)*
                        $($kept: wire::Map::from_distinct(members.kept()),)?
                    })
                }

                fn write(&self, writer: &mut wire::Writer, _: &wire::Rule) -> Result<(), wire::Code> {
                    let mut fields = writer.object(&RECORD)?;
                    $(writer.$presence(&mut fields, &self.$field)?;)*
                    $(writer.kept(&mut fields, &self.$kept)?;)?
                    writer.end(&mut fields)
                }
            }

            wire::describe! { @serde $name }
        };

        $(wire::describe! { message $name $spec_name })?
    };

    // An array with a meaning for each position: the struct, and how each of its elements travels.
    (
        tuple; $(message $spec_name:literal;)?
        $(#[$meta:meta])*
        pub struct $name:ident {
            $(
                $(fixed $constant:literal = $value:expr;)*
                $(#[$doc:meta])*
                $wire:literal => pub $field:ident: $type:ty, $presence:ident $rule:expr $(, $default:expr)?;
            )*
            $(last $last:literal = $last_value:expr;)*
            $(rest $rest:ident: $rest_type:ty, $rest_rule:expr;)?
        }
    ) => {
        $(#[$meta])*
        #[allow(missing_docs)]
        pub struct $name {
            $($(#[$doc])* pub $field: $type,)*
            $(
                /// The elements behind those that have a meaning of their own.
                pub $rest: Vec<$rest_type>,
            )?
        }

        const _: () = {
            static RECORD: wire::Record = wire::Record::new(
                &[
                    $($(wire::Field::fixed($constant, $value),)* wire::Field::$presence($wire, $rule),)*
                    $(wire::Field::fixed($last, $last_value),)*
                ],
                wire::Unknown::Reject,
                &[],
            );

            impl wire::Wire for $name {
                #[allow(unused_mut, unused_assignments, unused_variables)]
                fn read(reader: &mut wire::Reader<'_>, _: &wire::Rule) -> Result<Self, wire::Code> {
                    $(let mut $field = None;)*
                    $(let mut $rest = Vec::<$rest_type>::new();)?
                    let has_rest = false $(|| !stringify!($rest).is_empty())?;
                    let mut elements = reader.array(&RECORD, has_rest)?;
                    while let Some(index) = reader.element(&mut elements)? {
                        $(
                            if index >= RECORD.fields.len() {
                                $rest.push(wire::Wire::read(reader, &$rest_rule)?);
                                continue;
                            }
                        )?
                        let mut place = 0;
                        $(
                            $(place += [$constant].len();)*
                            if index == place {
                                $field = Some(wire::Wire::read(reader, &$rule)?);
                                continue;
                            }
                            place += 1;
                        )*
                        reader.fixed(&RECORD.fields[index])?;
                    }
                    Ok(Self {
                        $($field: wire::$presence($field, &$rule $(, &$default)?)?,)*
                        $($rest,)?
                    })
                }

                fn write(&self, writer: &mut wire::Writer, _: &wire::Rule) -> Result<(), wire::Code> {
                    let mut fields = writer.array(&RECORD)?;
                    $(writer.$presence(&mut fields, &self.$field)?;)*
                    $(writer.rest(&mut fields, &self.$rest, &$rest_rule)?;)?
                    writer.end(&mut fields)
                }
            }

            wire::describe! { @serde $name }
        };

        $(wire::describe! { message $name $spec_name })?
    };
}
pub(crate) use structure;
