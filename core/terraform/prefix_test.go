package terraform

import (
	"math/rand"
	"strings"
	"testing"
	"time"

	"decree.dev/core/source"
)

// prefixFixture has most shapes of the language; each resource ends at a line that is only `}`.
const prefixFixture = `variable "env" {
  type    = object({ name = string, cidrs = optional(list(string), ["10.0.0.0/8"]) })
  default = { name = "prod" }
}
locals {
  names = [for i in range(2) : "n${i}" if i >= 0]
  text  = <<-TEXT
    %{for n in local.names~}
    ${upper(n)}
    %{endfor~}
  TEXT
}
resource "aws_kms_key" "k" {
  description = "key \"${var.env.name}\" {"
}
resource "aws_s3_bucket" "b" {
  for_each = toset(local.names)
  bucket   = each.key
  kms      = try(aws_kms_key.k.arn, null)
  rule {
    days = var.env.name == "prod" ? 90 : 1
  }
  lifecycle {
    prevent_destroy = true
  }
}
resource "aws_s3_bucket_policy" "p" {
  bucket = aws_s3_bucket.b["n0"].id
  policy = jsonencode({
    Statement = [{ Effect = "Allow", Resource = "${aws_kms_key.k.arn}/*" }]
  })
  other = <<EOT
resource "in" "heredoc" {
EOT
}
resource "aws_security_group" "g" {
  dynamic "ingress" {
    for_each = { a = 1, b = 2 }
    content {
      port = ingress.value
      name = ingress.key
    }
  }
  splat = values(aws_s3_bucket.b)[*].arn
}
resource "aws_instance" "i" {
  count = length(local.names)
  name  = "i-${count.index}"
}
`

// Any prefix reads without a crash, and a resource that lies wholly before the cut is there as it is in the whole text.
func TestAnyPrefix(t *testing.T) {
	whole := read(t, Request{Files: []source.Text{{File: "main.tf", Text: prefixFixture}}})
	if len(whole.Diagnostics) > 0 || len(whole.Resources) != 7 {
		t.Fatalf("the fixture itself: %d resources, %v", len(whole.Resources), whole.Diagnostics)
	}
	for cut := range len(prefixFixture) {
		prefix := prefixFixture[:cut]
		got := map[string]bool{}
		for _, resource := range read(t, Request{Files: []source.Text{{File: "main.tf", Text: prefix}}}).Resources {
			got[resource.Address] = true
		}
		lines := strings.Count(prefix, "\n")
		for _, resource := range whole.Resources {
			if whole.Sources[resource.Address].Block.End.Line <= lines && !got[resource.Address] {
				t.Fatalf("cut at %d, after %q: %s is gone", cut, prefix[max(0, cut-30):], resource.Address)
			}
		}
	}
}

// A line taken out anywhere leaves every resource whose block it was not in.
func TestAnyLineMissing(t *testing.T) {
	whole := read(t, Request{Files: []source.Text{{File: "main.tf", Text: prefixFixture}}})
	lines := strings.SplitAfter(prefixFixture, "\n")
	for i := range lines {
		text := strings.Join(lines[:i], "") + strings.Join(lines[i+1:], "")
		got := map[string]bool{}
		for _, resource := range read(t, Request{Files: []source.Text{{File: "main.tf", Text: text}}}).Resources {
			got[strings.Split(resource.Address, "[")[0]] = true
		}
		for _, resource := range whole.Resources {
			block := whole.Sources[resource.Address].Block
			if inside := block.Start.Line <= i+1 && i+1 <= block.End.Line; !inside && !got[strings.Split(resource.Address, "[")[0]] {
				t.Errorf("without line %d (%q): %s is gone", i+1, lines[i], resource.Address)
			}
		}
	}
}

// mutations are pieces of the language that a slip of the hand may leave anywhere.
var mutations = []string{
	"{", "}", "\"", "${", "[", "]", "(", ")", "\n", "<<EOT\n", "EOT\n", "local.names", "each.key", "var.env", ",", "=", "==", "*", "...",
	"for", "null", "count", "for_each", "dynamic", "%{", "~}", "\\", "module", "\x00", "é", "try(", "jsonencode(", "0", "-", "1e9", "/*", "#", "?", ":",
}

// Text that is damaged anyhow reads without a crash and soon.
func TestAnyDamage(t *testing.T) {
	random := rand.New(rand.NewSource(1))
	for range 800 {
		text := prefixFixture
		for range 1 + random.Intn(6) {
			at := random.Intn(len(text))
			switch random.Intn(3) {
			case 0:
				text = text[:at] + text[at+random.Intn(min(20, len(text)-at)):]
			case 1:
				text = text[:at] + mutations[random.Intn(len(mutations))] + text[at:]
			case 2:
				end := at + random.Intn(min(60, len(text)-at))
				text = text[:end] + text[at:end] + text[end:]
			}
		}
		start := time.Now()
		read(t, Request{Files: []source.Text{{File: "main.tf", Text: text}, {File: "main.tf.json", Text: text}}})
		if spent := time.Since(start); spent > 2*time.Second {
			t.Fatalf("took %v:\n%s", spent, text)
		}
	}
}
