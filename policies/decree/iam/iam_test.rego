package decree.iam_test

import data.decree.iam
import data.decree.testing

test_every_spelling_gives_the_same_statement if {
	every document in [
		_json_document,
		object.union(_json_document, {"Statement": _json_document.Statement[0]}),
		json.marshal(_json_document),
		concat("", ["\n  ", json.marshal(_json_document)]),
		"${data.aws_iam_policy_document.blocks.json}",
		"${data.aws_iam_policy_document.evaluated.json}",
	] {
		_statements(document) == [_statement]
		not _undecided(document)
	}
}

test_what_cannot_be_read_has_no_statements if {
	every document in [
		"${var.policy}", "${data.aws_iam_policy_document.elsewhere.json}", "${aws_iam_policy.p.policy}", "{", "text",
		"{\"Statement\": [${data.aws_iam_policy_document.blocks.json}]}",
		"[1]", 7, "{\"Statement\": \"${var.statements}\"}",
	] {
		_statements(document) == []
		_undecided(document)
	}
	every document in [null, "", {}, "{}"] {
		_statements(document) == []
		not _undecided(document)
	}
}

test_data_sources_that_are_changed_by_others_are_undecided if {
	every name in ["overridden", "extended", "dynamic"] {
		_undecided(concat("", ["${data.aws_iam_policy_document.", name, ".json}"]))
	}
	_statements("${data.aws_iam_policy_document.overridden.json}") == []
	count(_statements("${data.aws_iam_policy_document.extended.json}")) == 1
}

test_unknown_parts_of_a_statement_are_undecided if {
	every change in [
		{"Effect": "${var.effect}"},
		{"Condition": "${var.condition}"},
		{"Condition": {"Bool": "${var.condition}"}},
	] {
		_undecided({"Statement": [object.union(object.remove(_json_statement, object.keys(change)), change)]})
	}
	_undecided({"Statement": ["${var.statement}"]})
	not _undecided({"Statement": [object.union(_json_statement, {"Resource": "${aws_s3_bucket.b.arn}"})]})
}

test_unknown_parts_of_a_block_are_undecided if {
	every change in [{"effect": "${var.effect}"}, {"condition": "${var.conditions}"}] {
		source := testing.source("aws_iam_policy_document", "d", {"statement": [change]})
		iam.undecided("${data.aws_iam_policy_document.d.json}") with input as testing.document([source])
	}
}

test_principals_have_one_form if {
	every principal, expected in {"*": {"*": ["*"]}, "${var.p}": {"*": ["${var.p}"]}} {
		iam.from_json({"Principal": principal}).principals == expected
		iam.from_json({"NotPrincipal": principal}).not_principals == expected
	}
	iam.from_json({"Principal": {"AWS": "a", "Service": ["b", "c"]}}).principals == {"AWS": ["a"], "Service": ["b", "c"]}
	iam.from_block({"principals": [
		{"type": "AWS", "identifiers": ["a"]},
		{"type": "AWS", "identifiers": ["b"]},
		{"type": "Service", "identifiers": "${var.services}"},
	]}).principals == {"AWS": ["a", "b"], "Service": ["${var.services}"]}
	iam.from_block({"not_principals": "${var.p}"}).not_principals == {"*": ["${var.p}"]}
}

test_empty_statements_have_every_field if {
	iam.from_json({}) == _empty
	iam.from_block({}) == object.union(_empty, {"effect": "Allow"})
}

test_actions_match_with_wildcards if {
	every pair in [
		["s3:Get*", "s3:GetObject"], ["s3:GetObject", "s3:Get*"], ["*", "s3:GetObject"], ["S3:getobject", "s3:GetObject"],
		["s3:GetObjec?", "s3:GetObject"], ["s3:*", "s3:*"],
	] {
		iam.action_matches(pair[0], pair[1])
	}
	every pair in [["s3:Put*", "s3:GetObject"], ["s3:GetObject", "s3:GetObjectAcl"], ["${var.a}", "*"]] {
		not iam.action_matches(pair[0], pair[1])
	}
}

test_covers_reads_actions_and_their_opposite if {
	iam.covers({"actions": ["ec2:*", "s3:Get*"], "not_actions": []}, "s3:GetObject")
	not iam.covers({"actions": ["s3:GetObjectAcl"], "not_actions": []}, "s3:GetObject")
	not iam.covers({"actions": ["s3:GetObject"], "not_actions": []}, "s3:Get*")
	not iam.covers({"actions": [], "not_actions": []}, "s3:GetObject")
	iam.covers({"actions": [], "not_actions": ["iam:*"]}, "s3:GetObject")
	not iam.covers({"actions": [], "not_actions": ["iam:*", "s3:*"]}, "s3:GetObject")
	not iam.covers({"actions": [], "not_actions": ["${var.action}"]}, "s3:GetObject")
}

test_any_principal_is_everyone if {
	every principal in ["*", {"AWS": "*"}, {"AWS": ["a", "*"]}, {"AWS": "arn:aws:iam::*:root"}] {
		iam.any_principal(iam.from_json({"Principal": principal}))
	}
	iam.any_principal(iam.from_json({"NotPrincipal": {"AWS": "arn:aws:iam::111122223333:root"}}))
	every principal in [
		{"AWS": "arn:aws:iam::111122223333:root"}, {"Service": "*"}, {"AWS": "${var.p}"}, "${var.p}", {},
		{"AWS": "arn:aws:iam::*:role/reader"},
	] {
		not iam.any_principal(iam.from_json({"Principal": principal}))
	}
}

test_has_condition_ignores_case if {
	statement := iam.from_json({"Condition": {"Bool": {"AWS:SecureTransport": "true"}}})
	iam.has_condition(statement, {"aws:securetransport"})
	iam.has_condition(statement, ["aws:x", "aws:SecureTransport"])
	not iam.has_condition(statement, {"aws:SourceIp"})
	not iam.has_condition(iam.from_json({}), {"aws:SourceIp"})
}

test_narrowed_by_who_or_where_the_caller_is if {
	every condition in [
		{"StringEquals": {"aws:PrincipalOrgID": "o-1"}},
		{"ArnLike": {"AWS:SourceArn": ["arn:aws:sns:eu-west-1:111122223333:t"]}},
		{"IpAddress": {"aws:SourceIp": "203.0.113.0/24"}},
		{"ForAnyValue:StringLike": {"aws:PrincipalOrgPaths": "o-1/*"}},
		{"StringEquals": {"aws:SourceVpce": "${aws_vpc_endpoint.s3.id}"}},
		"${var.condition}",
		{"Bool": "${var.condition}"},
	] {
		iam.narrowed(iam.from_json({"Condition": condition}))
	}
}

test_every_key_that_narrows if {
	every key in [
		"aws:PrincipalAccount", "aws:PrincipalArn", "aws:PrincipalOrgID", "aws:PrincipalOrgPaths", "aws:SourceAccount",
		"aws:SourceArn", "aws:SourceIp", "aws:SourceOrgID", "aws:SourceOrgPaths", "aws:SourceOwner", "aws:SourceVpc",
		"aws:SourceVpce", "aws:userid", "aws:VpcSourceIp", "kms:CallerAccount", "s3:DataAccessPointAccount",
		"s3:DataAccessPointArn", "sts:ExternalId",
	] {
		iam.narrowed(iam.from_json({"Condition": {"StringEquals": {key: "a"}}}))
	}
}

test_an_unknown_condition_may_be_about_anything if {
	iam.from_json({"Condition": "${var.c}"}).conditions == [{
		"operator": "${var.c}",
		"key": "${var.c}",
		"values": ["${var.c}"],
	}]
}

test_not_narrowed_by_anything_else if {
	every condition in [
		{},
		{"Bool": {"aws:SecureTransport": "true"}},
		{"StringEquals": {"aws:PrincipalOrgID": []}},
		{"StringLike": {"aws:PrincipalOrgID": "*"}},
		{"StringLike": {"aws:PrincipalOrgID": ["o-1", ""]}},
		{"ArnLike": {"aws:PrincipalArn": "arn:aws:iam::*:root"}},
		{"StringNotEquals": {"aws:PrincipalOrgID": "o-1"}},
		{"StringEqualsIfExists": {"aws:PrincipalOrgID": "o-1"}},
		{"ForAllValues:StringEquals": {"aws:PrincipalOrgPaths": "o-1/*"}},
		{"Null": {"aws:PrincipalOrgID": "false"}},
		{"IpAddress": {"aws:SourceIp": "0.0.0.0/0"}},
		{"IpAddress": {"aws:SourceIp": ["203.0.113.0/24", "::/0"]}},
	] {
		not iam.narrowed(iam.from_json({"Condition": condition}))
	}
}

test_identity_policies_of_every_type if {
	types := ["aws_iam_policy", "aws_iam_role_policy", "aws_iam_user_policy", "aws_iam_group_policy"]
	held := [testing.resource(type, "p", {"policy": "{}"}) | some type in types]
	role := testing.resource("aws_iam_role", "r", {"inline_policy": [{"name": "a"}, {"name": "b", "policy": "[]"}]})
	found := iam.identity_policies with input as testing.document(array.concat(held, [role]))
	expected := {{"resource": resource, "document": "{}", "path": ["policy"]} | some resource in held}
	found == expected | {{"resource": role, "document": "[]", "path": ["inline_policy", 1, "policy"]}}
}

_statements(document) := found if {
	found := iam.statements(document) with input as _input
}

_undecided(document) if iam.undecided(document) with input as _input

_input := testing.document([
	testing.source("aws_iam_policy_document", "blocks", {"statement": [_block]}),
	testing.source("aws_iam_policy_document", "evaluated", {
		"json": json.marshal(_json_document),
		"source_policy_documents": ["{}"],
	}),
	testing.source("aws_iam_policy_document", "overridden", {
		"statement": [_block],
		"override_policy_documents": ["${var.policy}"],
	}),
	testing.source("aws_iam_policy_document", "extended", {
		"statement": [_block],
		"source_policy_documents": ["${var.policy}"],
	}),
	testing.source("aws_iam_policy_document", "dynamic", {"statement": "${var.statements}"}),
])

_json_document := {"Version": "2012-10-17", "Statement": [_json_statement]}

_json_statement := {
	"Sid": "Read",
	"Effect": "Allow",
	"Action": "s3:GetObject",
	"NotAction": ["s3:PutObject"],
	"Resource": ["a", "${aws_s3_bucket.b.arn}"],
	"NotResource": "b",
	"Principal": {"AWS": "c"},
	"NotPrincipal": {"Service": ["d"]},
	"Condition": {"Bool": {"aws:SecureTransport": true}, "StringEquals": {"aws:SourceVpc": ["e", "f"]}},
}

_block := {
	"sid": "Read",
	"effect": "Allow",
	"actions": ["s3:GetObject"],
	"not_actions": ["s3:PutObject"],
	"resources": ["a", "${aws_s3_bucket.b.arn}"],
	"not_resources": ["b"],
	"principals": [{"type": "AWS", "identifiers": ["c"]}],
	"not_principals": [{"type": "Service", "identifiers": ["d"]}],
	"condition": [
		{"test": "Bool", "variable": "aws:SecureTransport", "values": ["true"]},
		{"test": "StringEquals", "variable": "aws:SourceVpc", "values": ["e", "f"]},
	],
}

_statement := {
	"sid": "Read",
	"effect": "Allow",
	"actions": ["s3:GetObject"],
	"not_actions": ["s3:PutObject"],
	"resources": ["a", "${aws_s3_bucket.b.arn}"],
	"not_resources": ["b"],
	"principals": {"AWS": ["c"]},
	"not_principals": {"Service": ["d"]},
	"conditions": [
		{"operator": "Bool", "key": "aws:SecureTransport", "values": ["true"]},
		{"operator": "StringEquals", "key": "aws:SourceVpc", "values": ["e", "f"]},
	],
}

_empty := {
	"sid": "",
	"effect": "",
	"actions": [],
	"not_actions": [],
	"resources": [],
	"not_resources": [],
	"principals": {},
	"not_principals": {},
	"conditions": [],
}
