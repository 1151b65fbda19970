//! Evaluates rules by regorus: `beside <input.json> <folder of .rego> <rule>…` prints milliseconds and the number of values.
use std::{env, error::Error, fs, time::Instant};

fn main() -> Result<(), Box<dyn Error>> {
    let mut words = env::args().skip(1);
    let input = words.next().ok_or("the input is missing")?;
    let folder = words.next().ok_or("the folder is missing")?;
    let mut engine = regorus::Engine::new();
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        engine.add_policy(path.display().to_string(), fs::read_to_string(&path)?)?;
    }
    engine.set_input(regorus::Value::from_json_str(&fs::read_to_string(input)?)?);
    let started = Instant::now();
    let mut count = 0;
    for rule in words {
        if let Ok(values) = engine.eval_rule(rule)?.as_set() {
            count += values.len();
        }
    }
    println!("{{\"milliseconds\": {}, \"count\": {count}}}", started.elapsed().as_secs_f64() * 1000.0);
    Ok(())
}
