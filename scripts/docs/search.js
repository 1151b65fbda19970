// Shows the rows that have every word, and are of the provider and the severity that are chosen.
const field = (id) => document.getElementById(id);
const rows = [...document.querySelectorAll('tbody tr')];

function show() {
  const words = field('search').value.toLowerCase().split(/\s+/).filter(Boolean);
  let shown = 0;
  for (const row of rows) {
    const { text, provider, severity } = row.dataset;
    const fits =
      words.every((word) => text.includes(word)) &&
      ['', provider].includes(field('provider').value) &&
      ['', severity].includes(field('severity').value);
    row.hidden = !fits;
    if (fits) shown += 1;
  }
  field('count').value = `${shown} ${shown === 1 ? 'policy' : 'policies'}`;
}

for (const id of ['search', 'provider', 'severity']) field(id).addEventListener('input', show);
document.querySelector('form').addEventListener('submit', (event) => event.preventDefault());
show();
