//! Groups of fields, declared once.

/// Declares a group: its struct, how it is read, and its shape.
///
/// `name: Type` must be there; `name: Type = value` may be left out. `: Type as Role` says what a text is.
macro_rules! record {
    ($(
        $(#[doc = $about:literal])+
        $(#[derive($($derived:ident),*)])?
        pub struct $kind:ident($name:literal) {
            $(
                $(#[doc = $doc:literal])+
                $field:ident : $type:ty $([$role:ident])? $(= $absent:expr)?,
            )*
        }
    )*) => {
        $(
            $(#[doc = $about])+
            #[derive(Clone, Debug $($(, $derived)*)?)]
            pub struct $kind {
                $($(#[doc = $doc])+ pub $field: $type,)*
            }

            impl $crate::core::source::decode::Decode for $kind {
                fn shape() -> $crate::core::source::decode::Shape {
                    $crate::core::source::decode::Shape::Record($name, || vec![
                        $($crate::core::source::decode::FieldShape {
                            name: stringify!($field),
                            optional: record!(@optional $($absent)?),
                            role: record!(@role $($role)?),
                            shape: <$type as $crate::core::source::decode::Decode>::shape(),
                        },)*
                    ])
                }

                fn decode(
                    node: &$crate::core::source::syntax::Node<'_>,
                    at: &$crate::core::source::decode::Trail<'_>,
                    decoder: &mut $crate::core::source::decode::Decoder<'_>,
                ) -> Self {
                    let known = [$(stringify!($field)),*];
                    let fields = $crate::core::source::decode::Fields::of(node, at, decoder, $name, &known);
                    Self {
                        $($field: fields.get(stringify!($field), record!(@absent $($absent)?), at, decoder),)*
                    }
                }

                fn placeholder() -> Self {
                    Self { $($field: <$type as $crate::core::source::decode::Decode>::placeholder(),)* }
                }
            }
        )*
    };
    (@optional) => { false };
    (@optional $absent:expr) => { true };
    (@absent) => { None };
    (@absent $absent:expr) => { Some($absent) };
    (@role) => { None };
    (@role $role:ident) => { Some($crate::core::source::decode::Role::$role) };
}

pub(in crate::core::source) use record;
