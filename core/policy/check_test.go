package policy

import (
	"strings"
	"testing"

	"decree.dev/core/source"
)

func TestCheckDescribesAModule(t *testing.T) {
	value := check(t, `# METADATA
# title: buckets are versioned
# custom:
#   id: aws.s3.versioning
package decree.aws.s3.versioning

import data.decree.tf

# METADATA
# title: what is wrong
deny contains message if {
	some bucket in input.resource.aws_s3_bucket
	not tf.is_true(bucket, ["versioning", 0, "enabled"], false)
	message := sprintf("%s is not versioned", [bucket.address])
}
`)
	module := value.Modules[0]
	if module.Package != "decree.aws.s3.versioning" || module.PackageRange.Start.Line != 5 || module.PackageRange.End.Column != 33 {
		t.Errorf("package %q at %v", module.Package, module.PackageRange)
	}
	if got := string(module.Annotations); got != `{"custom":{"id":"aws.s3.versioning"},"scope":"package","title":"buckets are versioned"}` {
		t.Errorf("annotations %s", got)
	}
	if got := *module.AnnotationsRange; got != (source.Range{Start: source.Position{Line: 1, Column: 1}, End: source.Position{Line: 4, Column: 26}}) {
		t.Errorf("annotations at %v", got)
	}
	rule := module.Rules[0]
	if rule.Name != "deny" || rule.Range.Start.Line != 11 || rule.Range.End.Line != 15 || !strings.Contains(string(rule.Annotations), "what is wrong") {
		t.Errorf("rule %+v", rule)
	}
}

func TestCheckReportsWhatIsNotUsed(t *testing.T) {
	check(t, `package p

import data.decree.tf
^^^^^^^^^^^^^^^^^^^^^ rego_unused: the import `+"`data.decree.tf`"+` is not used

p if {
	x := 1
#^ rego_unused: `+"`x`"+` is given a value that is never used
}

f(x, y) := x
#    ^ rego_unused: the argument `+"`y`"+` is never used
`)
}

func TestCheckReportsMistakesOfAllModules(t *testing.T) {
	check(t, `package p

p if not x
#        ^ rego_unsafe_var: `+"`x`"+` has no value here

q if lower("A", "b", "c")
#    ^^^^^^^^^^^^^^^^^^^^ rego_type_error: `+"`lower`"+` cannot take these arguments
-- recursive.rego --
package r

a if b
^^^^^^ rego_recursion: the rule `+"`data.r.a` depends on itself: `data.r.a -> data.r.b -> data.r.a`"+`

b if a
^^^^^^ rego_recursion: the rule `+"`data.r.b` depends on itself: `data.r.b -> data.r.a -> data.r.b`"+`
-- typed.rego --
package t

a if cuont([]) == 1
#    ^^^^^ rego_undefined_function: there is no function `+"`cuont`"+`

input := 1
^^^^^ rego_conflict: a rule cannot be named `+"`input`"+`
-- forbidden.rego --
package f

a if http.send({"method": "get", "url": "http://localhost"}).status_code == 200
#    ^^^^^^^^^ rego_forbidden_builtin: `+"`http.send`"+` is not allowed in a policy

b if {
	time.now_ns() > 0
#^^^^^^^^^^^ rego_forbidden_builtin: `+"`time.now_ns`"+` is not allowed in a policy
	not missing
#    ^^^^^^^ rego_unsafe_var: `+"`missing`"+` has no value here
}

c if input.resource.aws_s3_bucket[_].values.acl == 1
#    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ rego_type_error: string can never equal number
-- shadowing.rego --
package s

import data.f as http

a if http.a
`)
}

func TestCheckReportsNamesThatTheSchemaDoesNotHave(t *testing.T) {
	check(t, `package p

import data.decree.tf
import data.decree.value

type contains bucket if some bucket in input.resource.aws_s4_bucket
#                                                     ^^^^^^^^^^^^^ rego_unknown_resource_type: there is no resource type `+"`aws_s4_bucket`"+`

direct if input.resource.aws_s3_bucket[_].values.aclx
#                                                ^^^^ rego_unknown_attribute: `+"`aws_s3_bucket` has no attribute `aclx`"+`

nested if {
	some bucket in input.resource.aws_s3_bucket
	bucket.values.versioning[0].enable
#                            ^^^^^^ rego_unknown_attribute: `+"`versioning` of `aws_s3_bucket` has no attribute `enable`"+`
}

call contains bucket if {
	some bucket in input.resource.aws_s3_bucket
	tf.absent(bucket, ["versionning", 0])
#                   ^^^^^^^^^^^^^ rego_unknown_attribute: `+"`aws_s3_bucket` has no attribute `versionning`"+`
}

at contains bucket if {
	some bucket in input.resource.aws_s3_bucket
	some rule in bucket.values.versioning
	value.at(rule, ["enable"], null) == true
#                ^^^^^^^^ rego_unknown_attribute: `+"`versioning` of `aws_s3_bucket` has no attribute `enable`"+`
}

got := object.get(input.resource.aws_s3_bucket[0].values, ["acll"], "private")
#                                                          ^^^^^^ rego_unknown_attribute: `+"`aws_s3_bucket` has no attribute `acll`"+`

below if input.resource.aws_s3_bucket[_].values.acl.name
#                                                   ^^^^ rego_unknown_attribute: nothing is below `+"`acl` of `aws_s3_bucket`, so `name`"+` is never there

all if {
	every bucket in input.resource.aws_s3_bucket {
		bucket.values.buckett
#               ^^^^^^^ rego_unknown_attribute: `+"`aws_s3_bucket` has no attribute `buckett`"+`
	}
}

parameter if is_public(input.resource.aws_s3_bucket[_])

is_public(resource) if resource.values.acls == "public-read"
#                                      ^^^^ rego_unknown_attribute: `+"`aws_s3_bucket` has no attribute `acls`"+`
`)
}

func TestCheckAcceptsWhatOneOfSeveralTypesHas(t *testing.T) {
	check(t, `package p

deny contains resource.address if {
	some resource in array.concat(input.resource.aws_s3_bucket, input.resource.aws_kms_key)
	policy(resource) == ""
	rotates(resource)
}

policy(resource) := resource.values.policy

rotates(resource) if resource.values.enable_key_rotation

free if input.data.aws_iam_policy_document[_].values.whatever

tagged if input.resource.aws_s3_bucket[_].tags.Owner

statements(document) := document if is_object(document)

statements(document) := {"Statement": json.unmarshal(document).Statement} if is_string(document)

normalised if statements(input.resource.aws_kms_key[_].values.policy).Statement
`)
}

func TestCheckHelpsWithNames(t *testing.T) {
	value, _ := Check(CheckRequest{
		Modules:     []source.Text{{File: "p.rego", Text: "package p\n\np if input.resource.aws_s3_bucket[_].values.alc\n"}},
		InputSchema: testSchema(t),
	})
	want := "did you mean `acl`? known here: `acl`, `policy`, `bucket`, `versioning`"
	if got := value.Diagnostics[0].Help; got != want {
		t.Errorf("help %q, want %q", got, want)
	}
}

func TestCheckDoesNotReportOnTheLibrary(t *testing.T) {
	value, _ := Check(CheckRequest{
		Modules: []source.Text{{File: "p.rego", Text: "package p\n\nimport data.lib\n\np if lib.q\n"}},
		Library: []source.Text{{File: "lib.rego", Text: "package lib\n\nimport data.unused\n\nq if input.x\n"}},
	})
	if len(value.Diagnostics) > 0 || len(value.Modules) != 1 {
		t.Errorf("%+v", value)
	}
}
