package decree.iam_test

import data.decree.iam

test_elements_that_a_statement_has if {
	statement := iam.from_json({
		"Sid": "Read",
		"Action": "s3:Get*",
		"NotResource": ["a"],
		"Principal": {"AWS": "${aws_iam_role.r.arn}"},
		"Condition": {"Bool": {"aws:SecureTransport": false}},
	})
	every name in ["Sid", "Action", "NotResource", "Principal", "Condition"] {
		iam.has_element(statement, name)
		not iam.lacks_element(statement, name)
	}
	every name in ["NotAction", "Resource", "NotPrincipal"] {
		iam.lacks_element(statement, name)
		not iam.has_element(statement, name)
	}
}

test_an_element_left_to_a_variable_is_neither_there_nor_not if {
	statement := iam.from_block({"not_actions": "${var.actions}", "sid": "${var.sid}"})
	every name in ["NotAction", "Sid"] {
		not iam.has_element(statement, name)
		not iam.lacks_element(statement, name)
	}
}

test_acts_on_one_of_some_actions if {
	reads := iam.from_json({"Action": ["s3:GetObject", "iam:*"]})
	every wanted in [{"s3:GetObject"}, {"s3:Get*"}, {"ec2:*", "iam:PassRole"}] {
		iam.acts(reads, wanted)
	}
	every wanted in [{"*"}, {"s3:Put*", "ec2:RunInstances"}, set()] {
		not iam.acts(reads, wanted)
	}
	iam.acts(iam.from_json({"Action": "*"}), {"*"})
	iam.acts(iam.from_json({"NotAction": "iam:*"}), {"s3:GetObject"})
}

test_names_one_of_some_resources if {
	iam.names_resource(iam.from_json({"Resource": ["a", "*"]}), {"*", "b"})
	not iam.names_resource(iam.from_json({"Resource": "a*"}), {"*", "a"})
}

test_some_text_matches if {
	iam.some_matches(["a", "s3:Get*"], `\*$`)
	not iam.some_matches(["s3:GetObject", "${var.action}*"], `\*$`)
}

test_restricts_by_operator_key_and_values if {
	statement := iam.from_json({"Condition": {
		"Bool": {"aws:SecureTransport": false},
		"StringEquals": {"aws:PrincipalOrgID": ["o-1", "o-2"]},
	}})
	every asked in [
		{"keys": {"aws:securetransport"}},
		{"operators": {"bool"}, "keys": {"aws:securetransport"}, "values": {"false"}},
		{"keys": {"aws:principalorgid"}, "values": {"o-1", "o-2", "o-3"}},
	] {
		iam.restricts(statement, asked)
	}
	every asked in [
		{"keys": {"aws:sourceip"}},
		{"operators": {"stringequals"}, "keys": {"aws:securetransport"}},
		{"keys": {"aws:securetransport"}, "values": {"true"}},
		{"keys": {"aws:principalorgid"}, "values": {"o-1"}},
	] {
		not iam.restricts(statement, asked)
	}
	not iam.restricts(iam.from_json({"Condition": {"StringLike": {"aws:PrincipalOrgID": []}}}), {"keys": {"aws:principalorgid"}, "values": {"o-1"}})
}
