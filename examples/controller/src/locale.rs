//! Whether the locale is a UTF-8 one: the first of LC_ALL, LC_CTYPE and LANG that is set and not empty decides (POSIX,
//! Base Definitions, 8.2).

/// Says what was found instead of a UTF-8 locale.
pub fn check(variable: impl Fn(&str) -> Option<String>) -> Result<(), String> {
    // std writes UTF-16 to a Windows console, whatever the locale.
    if cfg!(windows) {
        return Ok(());
    }
    decide(variable)
}

fn decide(variable: impl Fn(&str) -> Option<String>) -> Result<(), String> {
    let set = ["LC_ALL", "LC_CTYPE", "LANG"]
        .into_iter()
        .find_map(|name| Some((name, variable(name).filter(|value| !value.is_empty())?)));
    match set {
        None => Err("none of LC_ALL, LC_CTYPE and LANG is set".to_string()),
        Some((_, value)) if is_utf8(&value) => Ok(()),
        Some((name, value)) => Err(format!("{name} is {value:?}")),
    }
}

/// `language_TERRITORY.CODESET@modifier`, or a bare codeset as macOS sets LC_CTYPE.
fn is_utf8(locale: &str) -> bool {
    let name = locale.split('@').next().unwrap_or(locale);
    let codeset = name.rsplit('.').next().unwrap_or(name);
    codeset.eq_ignore_ascii_case("UTF-8") || codeset.eq_ignore_ascii_case("UTF8")
}

#[cfg(test)]
mod tests {
    use super::decide;

    fn with(set: &[(&str, &str)]) -> Result<(), String> {
        decide(|name| {
            set.iter()
                .find(|(key, _)| *key == name)
                .map(|(_, value)| value.to_string())
        })
    }

    #[test]
    fn utf8_locales_are_taken() {
        for value in ["en_US.UTF-8", "C.utf8", "de_DE.UTF-8@euro", "UTF-8"] {
            assert_eq!(with(&[("LANG", value)]), Ok(()), "{value}");
        }
    }

    #[test]
    fn other_locales_are_named() {
        for value in ["C", "POSIX", "en_US.ISO-8859-1", "en_US"] {
            let expected = format!("LANG is {value:?}");
            assert_eq!(with(&[("LANG", value)]), Err(expected));
        }
    }

    #[test]
    fn the_first_variable_that_is_set_decides() {
        let utf8 = "C.UTF-8";
        assert_eq!(with(&[("LC_ALL", utf8), ("LANG", "C")]), Ok(()));
        assert_eq!(with(&[("LC_ALL", ""), ("LC_CTYPE", utf8)]), Ok(()));
        assert!(with(&[("LC_ALL", "C"), ("LC_CTYPE", utf8), ("LANG", utf8)]).is_err());
    }

    #[test]
    fn no_variable_is_no_locale() {
        assert!(with(&[]).is_err());
    }
}
