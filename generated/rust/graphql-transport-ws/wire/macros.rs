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

    // What the wire allows of the type that a name stands for.
    (rule $name:ident $rule:expr) => {
        /// What the wire allows of the type of that name.
        pub const $name: wire::Rule = $rule;
    };

    // Listed strings.
    (
        strings;
        $(#[$meta:meta])*
        pub enum $name:ident { $($(#[$doc:meta])* $value:ident = $wire:literal,)* }
    ) => {
        $(#[$meta])*
        #[allow(missing_docs)]
        pub enum $name { $($(#[$doc])* $value,)* }

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
    (
        strings;
        $(#[$meta:meta])*
        pub enum $name:ident { $($(#[$doc:meta])* $value:ident = $wire:literal,)* .. $other:ident }
    ) => {
        $(#[$meta])*
        #[allow(missing_docs)]
        pub enum $name {
            $($(#[$doc])* $value,)*
            /// A value that the protocol does not list.
            $other(String),
        }

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
            #[allow(unreachable_code)]
            fn read(reader: &mut wire::Reader<'_>, _: &wire::Rule) -> Result<Self, wire::Code> {
                let text = reader.string()?;
                match &*text {
                    $($wire => Ok(Self::$value),)*
                    _ => {
                        $(return Ok(Self::$other(text.into_owned()));)?
                        Err(wire::Code::Enum)
                    }
                }
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

    // Listed integers, and any other if there is a variant for them.
    (
        integers;
        $(#[$meta:meta])*
        pub enum $name:ident { $($(#[$doc:meta])* $value:ident = $wire:literal,)* $(.. $other:ident)? }
    ) => {
        $(#[$meta])*
        #[allow(missing_docs)]
        pub enum $name {
            $($(#[$doc])* $value,)*
            $(
                /// A value that the protocol does not list.
                $other(i64),
            )?
        }

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

        impl wire::Wire for $name {
            #[allow(unreachable_code)]
            fn read(reader: &mut wire::Reader<'_>, _: &wire::Rule) -> Result<Self, wire::Code> {
                let integer = reader.integer()?;
                match integer {
                    $($wire => Ok(Self::$value),)*
                    _ => {
                        $(return Ok(Self::$other(integer));)?
                        Err(wire::Code::Enum)
                    }
                }
            }

            fn write(&self, writer: &mut wire::Writer, rule: &wire::Rule) -> Result<(), wire::Code> {
                wire::Wire::write(&self.as_i64(), writer, rule)
            }
        }

        wire::describe! { @serde $name }
    };

    // One of several types; without a variant for what is unknown, that is refused.
    (
        union $tree:expr;
        $(#[$meta:meta])*
        pub enum $name:ident { $($(#[$doc:meta])* $variant:ident($type:ty) $rule:expr;)* $(.. $unknown:ident($unknown_type:ty))? }
    ) => {
        $(#[$meta])*
        #[allow(missing_docs)]
        pub enum $name {
            $($(#[$doc])* $variant($type),)*
            $(
                /// A value that is none of the others.
                $unknown($unknown_type),
            )?
        }

        const _: () = {
            #[derive(Clone, Copy)]
            enum Place_ {
                $($variant,)*
                Other_,
            }

            static TREE: wire::Dispatch<Place_> = $tree;

            impl wire::Wire for $name {
                #[allow(unreachable_code, unused_variables)]
                fn read(reader: &mut wire::Reader<'_>, rule: &wire::Rule) -> Result<Self, wire::Code> {
                    match reader.dispatch(&TREE, Place_::Other_)? {
                        $(Place_::$variant => wire::Wire::read(reader, &$rule).map(Self::$variant),)*
                        Place_::Other_ => {
                            $(return wire::Wire::read(reader, rule).map(Self::$unknown);)?
                            Err(reader.unknown_type())
                        }
                    }
                }

                #[allow(unused_variables)]
                fn write(&self, writer: &mut wire::Writer, rule: &wire::Rule) -> Result<(), wire::Code> {
                    match self {
                        $(Self::$variant(value) => wire::Wire::write(value, writer, &$rule),)*
                        $(Self::$unknown(value) => wire::Wire::write(value, writer, rule),)?
                    }
                }
            }

            wire::describe! { @serde $name }
        };
    };

    // The messages of a direction, each in a variant of its own name.
    (
        messages $tree:expr;
        $(#[$meta:meta])*
        pub enum $name:ident { $($variant:ident,)* $(.. $unknown:ident)? }
    ) => {
        wire::describe! {
            union $tree;
            $(#[$meta])*
            pub enum $name {
                $(
                    #[doc = concat!("A [`", stringify!($variant), "`](super::messages::", stringify!($variant), ").")]
                    $variant(Box<super::messages::$variant>) wire::Rule::Plain;
                )*
                $(.. $unknown(wire::UnknownMessage))?
            }
        }

        $(
            impl From<super::messages::$variant> for $name {
                fn from(message: super::messages::$variant) -> Self {
                    Self::$variant(Box::new(message))
                }
            }
        )*

        wire::describe! { @named $name $($variant)*; $($unknown)? }
    };
    (@named $name:ident $($variant:ident)*;) => {
        impl $name {
            /// The name that the spec gives the message.
            pub fn name(&self) -> &'static str {
                match self {
                    $(Self::$variant(_) => <super::messages::$variant as wire::Message>::NAME,)*
                }
            }
        }
    };
    (@named $name:ident $($variant:ident)*; $unknown:ident) => {
        impl $name {
            /// The name that the spec gives the message, if it knows it.
            pub fn name(&self) -> Option<&'static str> {
                match self {
                    $(Self::$variant(_) => Some(<super::messages::$variant as wire::Message>::NAME),)*
                    Self::$unknown(_) => None,
                }
            }
        }
    };

    // The name of a message.
    (message $name:ident $spec_name:literal) => {
        impl wire::Message for $name {
            const NAME: &'static str = $spec_name;
        }
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
