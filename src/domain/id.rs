//! Interned ids: inside, a thing is a small number; outside, in files, it is its text.

/// A number that stands for a thing: its place in the vector of such things.
pub trait Index: Copy {
    /// The place.
    fn place(self) -> usize;
    /// The number of the thing at this place.
    fn of(place: usize) -> Self;
}

macro_rules! index {
    ($(#[$doc:meta])* $name:ident, $inner:ty) => {
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
        pub struct $name(pub $inner);

        impl $name {
            /// The place in the vector of these things.
            #[must_use]
            pub const fn index(self) -> usize {
                self.0 as usize
            }

            /// The number of the thing at this place.
            #[must_use]
            pub const fn at(index: usize) -> Self {
                Self(index as $inner)
            }
        }

        impl Index for $name {
            fn place(self) -> usize {
                self.index()
            }

            fn of(place: usize) -> Self {
                Self::at(place)
            }
        }
    };
}

index!(
    /// An item of the agenda, by its place of arrival (not its place in the tree).
    ItemIx,
    u32
);
index!(
    /// A council, in the order of the file.
    CouncilIx,
    u16
);
index!(
    /// A level of the scale; 0 is the most supportive.
    LevelIx,
    u8
);
index!(
    /// A named key of weights, such as inhabitants.
    WeightIx,
    u8
);
index!(
    /// A group of councils, such as a sub-region.
    GroupIx,
    u16
);
index!(
    /// A remark, in order of writing.
    RemarkIx,
    u32
);
index!(
    /// A condition, in order of writing.
    ConditionIx,
    u32
);
index!(
    /// A contribution, in order of writing.
    ContributionIx,
    u32
);
index!(
    /// A word that is explained, in order of writing.
    TermIx,
    u32
);
index!(
    /// An action point, in order of writing.
    ActionPointIx,
    u32
);
index!(
    /// Somebody who makes events: a seat at the table.
    AuthorIx,
    u16
);
