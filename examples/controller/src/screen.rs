//! One frame of the screen: box characters and ANSI sequences, always the same number of lines.

use crate::control::Loop;

const INNER: usize = 46;
const BAR: usize = 30;
const LINES: usize = 6;

/// Back to the first line of the frame before.
pub const UP: &str = "\x1b[6A\r";

const BOLD: &str = "\x1b[1m";
const GREEN: &str = "\x1b[32m";
const PLAIN: &str = "\x1b[0m";

pub fn frame(state: &Loop, cycle: u32, cycles: u32) -> String {
    let rule = "─".repeat(INNER);
    let title = format!("{:<INNER$}", " codex-controller-loop");
    let lines: [String; LINES] = [
        format!("┌{rule}┐"),
        format!("│{BOLD}{title}{PLAIN}│"),
        format!("├{rule}┤"),
        line("set point", state.set_point),
        line("value", state.value),
        format!("└{}┘", foot(cycle, cycles)),
    ];
    lines.iter().map(|line| format!("{line}\n")).collect()
}

fn line(label: &str, percent: f64) -> String {
    let full = (percent.clamp(0.0, 100.0) / 100.0 * BAR as f64).round() as usize;
    let bar = "█".repeat(full) + &"░".repeat(BAR - full);
    format!("│ {label:<9} {GREEN}{bar}{PLAIN}{percent:>5.1}│")
}

fn foot(cycle: u32, cycles: u32) -> String {
    let text = format!(" cycle {cycle} of {cycles} ");
    format!("{text:─>INNER$}")
}

#[cfg(test)]
mod tests {
    use super::{frame, BOLD, GREEN, INNER, LINES, PLAIN, UP};
    use crate::control::Loop;

    fn visible(text: &str) -> String {
        text.replace(BOLD, "").replace(GREEN, "").replace(PLAIN, "")
    }

    #[test]
    fn every_line_of_a_frame_is_equally_wide() {
        for (value, cycle) in [(0.0, 1), (12.3, 24), (100.0, 9_999)] {
            let text = visible(&frame(&Loop::new(80.0, value), cycle, 9_999));
            assert_eq!(text.lines().count(), LINES);
            for line in text.lines() {
                assert_eq!(line.chars().count(), INNER + 2, "{line}");
            }
        }
    }

    #[test]
    fn up_goes_back_over_all_lines() {
        assert_eq!(UP, format!("\x1b[{LINES}A\r"));
    }
}
