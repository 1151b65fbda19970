package terraform

import "testing"

// What is unknown keeps its own text through everything that hands it on, and else has the text of the expression.
func TestTextsOfUnknownValues(t *testing.T) {
	check(t, `
variable "u" {}
variable "on" { default = true }
variable "ids" {
  type = list(string)
  default = null
}
resource "aws_a" "b" {
  one = "set"
  blk {
    n = 1
  }
}
resource "aws_c" "d" {
  a = var.on ? [aws_a.b.id] : []
  a2 = var.on ? concat([aws_a.b.id], ["x"]) : []
  b = var.on ? { k = aws_a.b.id } : {}
  c = [for x in [aws_a.b.id, aws_a.b.arn] : x if x != ""]
  d = { for k, v in { a = aws_a.b.id } : k => { id = v } }
  e = setunion([aws_a.b.id], ["b"])
  f = distinct([aws_a.b.id, "b"])
  g = compact([aws_a.b.id, ""])
  h = coalesce(aws_a.b.id, "b")
  i = flatten([[aws_a.b.id], ["x"]])
  j = merge({ a = 1 }, { b = aws_a.b.id })
  k = lookup({ a = aws_a.b.id }, "a", "")
  l = element([aws_a.b.id], 0)
  m = try(aws_a.b.x[0].y, "d")
  n = aws_a.b.blk[0].n
  o = aws_a.b.blk[0].other
  p = one(aws_a.b[*].id)
  q = aws_a.b.one
  r = var.u == "x"
  s = !var.u
  tt = format("%s/%s", aws_a.b.id, "x")
  v = join("-", [var.u, "x"])
  w = split("/", aws_a.b.arn)[1]
  x = replace(aws_a.b.arn, "a", "b")
  y = "%{ if var.u }a%{ endif }"
  z = "%{ for x in [aws_a.b.id] }<${x}>%{ endfor }"
  aa = var.ids
  ab = var.ids == null ? [] : var.ids
  ac = zipmap(["a"], [aws_a.b.id])
  ad = keys({ a = aws_a.b.id })
  ae = values({ a = aws_a.b.id })
  af = toset([aws_a.b.id, "x"])
  ag = jsonencode([for x in [aws_a.b.id] : { r = "${x}/*" }])
  ah = base64encode(jsonencode({ a = aws_a.b.id }))
  ai = aws_a.b.tags["x"]
  aj = [aws_a.b.id][0]
  ak = { x = aws_a.b.id }.x
  am = tostring(aws_a.b.id)
  an = length(aws_a.b.list)
  ao = aws_a.b.list[var.u]
  ap = sort([aws_a.b.id, "a"])
  aq = nonsensitive(aws_a.b.pw)
  ar = jsondecode(jsonencode({ a = aws_a.b.id })).a
  as = slice([aws_a.b.id, "b"], 0, 1)
  at = chunklist([aws_a.b.id], 1)
  au = reverse([aws_a.b.id, "b"])
  av = contains([aws_a.b.id], "x")
  aw = cidrsubnet(aws_a.b.cidr, 8, 1)
  ax = max(1, aws_a.b.n)
  ay = <<-EOT
    {"a": "${aws_a.b.arn}"}
  EOT
  az = yamlencode({ a = aws_a.b.id })
  ba = var.u ? aws_a.b.id : "x"
  bb = "${var.u ? "p" : "q"}-x"
  bc = trimspace("  ${aws_a.b.id} ")
  bd = formatlist("%s/*", [aws_a.b.arn])
  be = matchkeys(["a"], [aws_a.b.id], ["x"])
  bf = upper("x${aws_a.b.id}")
}
`, `{"aws_a.b": {"blk": [{"n": 1}], "one": "set"}, "aws_c.d": {
  "a": ["${aws_a.b.id}"],
  "a2": ["${aws_a.b.id}", "x"],
  "ab": [],
  "ac": {"a": "${aws_a.b.id}"},
  "ad": ["a"],
  "ae": ["${aws_a.b.id}"],
  "af": ["${aws_a.b.id}", "x"],
  "ag": "[{\"r\":\"${aws_a.b.id}/*\"}]",
  "ah": "${base64encode(jsonencode({ a = aws_a.b.id }))}",
  "ai": "${aws_a.b.tags[\"x\"]}",
  "aj": "${aws_a.b.id}",
  "ak": "${aws_a.b.id}",
  "am": "${aws_a.b.id}",
  "an": "${length(aws_a.b.list)}",
  "ao": "${aws_a.b.list[var.u]}",
  "ap": ["${sort([aws_a.b.id, \"a\"])[0]}", "${sort([aws_a.b.id, \"a\"])[1]}"],
  "aq": "${aws_a.b.pw}",
  "ar": "${jsondecode(jsonencode({ a = aws_a.b.id })).a}",
  "as": ["${aws_a.b.id}"],
  "at": [["${aws_a.b.id}"]],
  "au": ["b", "${aws_a.b.id}"],
  "av": "${contains([aws_a.b.id], \"x\")}",
  "aw": "${cidrsubnet(aws_a.b.cidr, 8, 1)}",
  "ax": "${max(1, aws_a.b.n)}",
  "ay": "{\"a\": \"${aws_a.b.arn}\"}\n",
  "az": "\"a\": \"${aws_a.b.id}\"\n",
  "b": {"k": "${aws_a.b.id}"},
  "ba": "${var.u ? aws_a.b.id : \"x\"}",
  "bb": "${var.u ? \"p\" : \"q\"}-x",
  "bc": "${trimspace(\"  ${aws_a.b.id} \")}",
  "bd": ["${aws_a.b.arn}/*"],
  "be": "${matchkeys([\"a\"], [aws_a.b.id], [\"x\"])}",
  "bf": "${upper(\"x${aws_a.b.id}\")}",
  "c": "${[for x in [aws_a.b.id, aws_a.b.arn] : x if x != \"\"]}",
  "d": {"a": {"id": "${aws_a.b.id}"}},
  "e": "${setunion([aws_a.b.id], [\"b\"])}",
  "f": "${distinct([aws_a.b.id, \"b\"])}",
  "g": "${compact([aws_a.b.id, \"\"])}",
  "h": "${aws_a.b.id}",
  "i": ["${aws_a.b.id}", "x"],
  "j": {"a": 1, "b": "${aws_a.b.id}"},
  "k": "${aws_a.b.id}",
  "l": "${aws_a.b.id}",
  "m": "${aws_a.b.x[0].y}",
  "n": 1,
  "o": "${aws_a.b.blk[0].other}",
  "p": "${aws_a.b.id}",
  "q": "set",
  "r": "${var.u == \"x\"}",
  "s": "${!var.u}",
  "tt": "${aws_a.b.id}/x",
  "v": "${var.u}-x",
  "w": "${split(\"/\", aws_a.b.arn)[1]}",
  "x": "${replace(aws_a.b.arn, \"a\", \"b\")}",
  "y": "%{ if var.u }a%{ endif }",
  "z": "<${aws_a.b.id}>"}}`)
}
