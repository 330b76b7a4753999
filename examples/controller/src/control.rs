//! A proportional controller.

const GAIN: f64 = 0.25;

/// A value on its way to a set point, both in percent.
pub struct Loop {
    pub set_point: f64,
    pub value: f64,
}

impl Loop {
    pub fn new(set_point: f64, value: f64) -> Self {
        Loop { set_point, value }
    }

    pub fn error(&self) -> f64 {
        self.set_point - self.value
    }

    /// One cycle: a part of the error is corrected.
    pub fn step(&mut self) {
        self.value += GAIN * self.error();
    }
}

#[cfg(test)]
mod tests {
    use super::Loop;

    #[test]
    fn step_brings_the_value_closer_and_never_past_the_set_point() {
        let mut state = Loop::new(80.0, 12.0);
        for _ in 0..50 {
            let before = state.error();
            state.step();
            assert!(state.error() < before && state.error() >= 0.0);
        }
        assert!(state.error() < 0.001);
    }

    #[test]
    fn step_keeps_a_value_that_is_there() {
        let mut state = Loop::new(50.0, 50.0);
        state.step();
        assert_eq!(state.value, 50.0);
    }
}
