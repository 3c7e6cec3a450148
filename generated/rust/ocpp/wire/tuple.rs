//! Arrays with a meaning for each position.

use super::{Code, Presence, Reader, Record};

/// An array that is being read.
pub struct Elements {
    required: usize,
    most: usize,
    next: usize,
    first: bool,
    path: usize,
}

impl Reader<'_> {
    /// Begins an array, with further elements behind those of the record or without.
    pub fn array(&mut self, record: &'static Record, has_rest: bool) -> Result<Elements, Code> {
        let most = if has_rest {
            usize::MAX
        } else {
            record.fields.len()
        };
        let is_required = |field: &&super::Field| field.presence == Presence::Required;
        let required = record.fields.iter().filter(is_required).count();
        self.begin_array(required as u64, most as u64)?;
        Ok(Elements {
            required,
            most,
            next: 0,
            first: true,
            path: self.path.len(),
        })
    }

    /// Goes to the next element, and says which it is; `None` at the end of the array.
    pub fn element(&mut self, elements: &mut Elements) -> Result<Option<usize>, Code> {
        let index = elements.next;
        if self.declared_order {
            self.path.truncate(elements.path);
        }
        if !self.next_item(&mut elements.first, b']')? {
            return if index < elements.required {
                Err(Code::Length)
            } else {
                Ok(None)
            };
        }
        if index >= elements.most {
            return Err(Code::Length);
        }
        if self.declared_order {
            self.step_into_index(index);
        }
        elements.next += 1;
        Ok(Some(index))
    }

    /// Takes the bracket of an array. In declared order its items are counted first.
    pub(super) fn begin_array(&mut self, min: u64, max: u64) -> Result<(), Code> {
        self.open(b'[')?;
        if self.declared_order {
            let start = self.at;
            let (mut count, mut first) = (0, true);
            while self.next_item(&mut first, b']')? {
                self.skip()?;
                count += 1;
            }
            (self.at, self.depth) = (start, self.depth + 1);
            if !(min..=max).contains(&count) {
                return Err(Code::Length);
            }
        }
        Ok(())
    }
}
