package policy

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"decree.dev/core/source"
)

// checkReads compares what a fixture reads with lines `line:column-column kind type path`.
func checkReads(t *testing.T, fixture string, want ...string) {
	t.Helper()
	var got []string
	for _, read := range check(t, fixture).Modules[0].Reads {
		steps := make([]string, len(read.Path))
		for i, step := range read.Path {
			steps[i] = fmt.Sprint(step)
		}
		place := fmt.Sprintf("%d:%d-%d", read.Range.Start.Line, read.Range.Start.Column, read.Range.End.Column)
		got = append(got, strings.TrimSpace(fmt.Sprintf("%s %s %s %s", place, read.Kind, read.Type, strings.Join(steps, "/"))))
	}
	slices.Sort(got)
	slices.Sort(want)
	if !slices.Equal(got, want) {
		t.Errorf("got\n\t%s\nwant\n\t%s", strings.Join(got, "\n\t"), strings.Join(want, "\n\t"))
	}
}

func TestReadsOfIterations(t *testing.T) {
	checkReads(t, `package p

a if { some b in input.resource.aws_s3_bucket; b.values.acl }
b if input.resource["aws_s3_bucket"][_].values.acl
c if { every b in input.resource.aws_s3_bucket { b.address } }
d := [b.values.bucket | b := input.resource.aws_s3_bucket[_]]
`,
		"3:18-46 resource aws_s3_bucket", "3:48-60 resource aws_s3_bucket values/acl",
		"4:6-51 resource aws_s3_bucket values/acl",
		"5:19-47 resource aws_s3_bucket", "5:50-59 resource aws_s3_bucket address",
		"6:30-61 resource aws_s3_bucket", "6:7-22 resource aws_s3_bucket values/bucket",
	)
}

func TestReadsThroughFunctionsAndRules(t *testing.T) {
	checkReads(t, `package p

a if { some b in public; named(b, "x") }

public contains b if {
	b := input.resource.aws_s3_bucket[_]
	values := b.values
	values.acl == "public-read"
}

named(r, name) if r.values.bucket == name

pair := {"bucket": b, "n": 1} if { b := input.resource.aws_s3_bucket[0] }

c := pair.bucket.address

d if { [b, n] := [input.resource.aws_s3_bucket[1], 2]; b.values.policy; n > 1 }
`,
		"6:7-38 resource aws_s3_bucket", "7:12-20 resource aws_s3_bucket values", "8:2-12 resource aws_s3_bucket values/acl",
		"11:19-34 resource aws_s3_bucket values/bucket", "13:41-72 resource aws_s3_bucket", "15:6-10 resource aws_s3_bucket",
		"15:6-25 resource aws_s3_bucket address",
		"17:19-50 resource aws_s3_bucket", "17:56-71 resource aws_s3_bucket values/policy",
	)
}

func TestReadsOfPathsGivenToFunctions(t *testing.T) {
	checkReads(t, `package p

import data.decree.tf

path := ["versioning", 0, "mfa_delete"]

a contains b if {
	some b in input.resource.aws_s3_bucket
	tf.absent(b, ["acl"])
	tf.is_true(b, path, false)
	object.get(b.values, "policy", "") == ""
	object.get(object.get(b, "values", {}), ["versioning", 0, "enabled"], false)
	walk(b.values, [_, "x"])
}

b if { some type in {"aws_s3_bucket", "aws_kms_key"}; input.resource[type][_].address }

c if { some t; input.resource[t][_].values }
`,
		"8:12-40 resource aws_s3_bucket", "9:2-23 resource aws_s3_bucket values/acl",
		"10:2-28 resource aws_s3_bucket values/versioning/0/mfa_delete",
		"11:2-36 resource aws_s3_bucket values/policy", "11:13-21 resource aws_s3_bucket values",
		"12:2-78 resource aws_s3_bucket values/versioning/0/enabled", "12:13-40 resource aws_s3_bucket values",
		"13:7-15 resource aws_s3_bucket values",
		"16:55-86 resource aws_kms_key address", "16:55-86 resource aws_s3_bucket address",
		"18:16-43 resource * values",
	)
}

func TestReadsOfLibrariesAreThoseOfTheCall(t *testing.T) {
	value, _ := Check(CheckRequest{
		Modules: []source.Text{{File: "p.rego", Text: "package p\n\nimport data.lib\n\np if lib.weak(input.resource.aws_s3_bucket[_])\n"}},
		Library: []source.Text{{File: "lib.rego", Text: `package lib

weak(bucket) if {
	some key in input.resource.aws_kms_key
	key.values.policy == bucket.values.versioning[0].enabled
}
`}},
	})
	var got []string
	for _, read := range value.Modules[0].Reads {
		got = append(got, fmt.Sprint(read.Type, read.Path, read.Range.Start))
	}
	slices.Sort(got)
	want := []string{
		"aws_kms_key[] {5 6}", "aws_kms_key[values policy] {5 6}",
		"aws_s3_bucket[] {5 15}", "aws_s3_bucket[values versioning] {5 6}",
	}
	if !slices.Equal(got, want) {
		t.Errorf("got %v, want %v", got, want)
	}
}

func TestReadsOfTestsWithTheirOwnInputAreNone(t *testing.T) {
	checkReads(t, `package p

test_a if { data.p.a with input as {"resource": {}} }

test_b if { data.p.a with input.resource as {} }
`)
}

func TestReadsOfAModuleDoNotDependOnHowManyStandBesideIt(t *testing.T) {
	const modules, rules = 60, 500
	var request CheckRequest
	for i := range modules {
		var text strings.Builder
		fmt.Fprintf(&text, "package p%02d\n\n", i)
		for j := range rules {
			fmt.Fprintf(&text, "r%d if input.resource.aws_s3_bucket[_].address == \"%d\"\n", j, j)
		}
		request.Modules = append(request.Modules, source.Text{File: fmt.Sprintf("p%02d.rego", i), Text: text.String()})
	}
	value, _ := Check(request)
	for _, module := range value.Modules {
		if len(module.Reads) < rules {
			t.Fatalf("%s reads %d times, want at least %d", module.File, len(module.Reads), rules)
		}
	}
}
