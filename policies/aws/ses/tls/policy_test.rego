package decree.aws.ses.tls_test

import data.decree.aws.ses.tls

flagged(document) := addresses if {
	addresses := {finding.address | some finding in tls.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"aws_ses_configuration_set": [{"address": "aws_ses_configuration_set.configuration_set", "type": "aws_ses_configuration_set", "name": "configuration_set", "provider": "aws", "values": {"delivery_options": [{"tls_policy": "other"}]}, "managed": true}]}, "data": {}}) == {"aws_ses_configuration_set.configuration_set"}
}

test_violating_2 if {
	flagged({"resource": {"aws_ses_configuration_set": [{"address": "aws_ses_configuration_set.configuration_set", "type": "aws_ses_configuration_set", "name": "configuration_set", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == {"aws_ses_configuration_set.configuration_set"}
}

test_complying_1 if {
	flagged({"resource": {"aws_ses_configuration_set": [{"address": "aws_ses_configuration_set.configuration_set", "type": "aws_ses_configuration_set", "name": "configuration_set", "provider": "aws", "values": {"delivery_options": [{"tls_policy": "Require"}]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_2 if {
	flagged({"resource": {"aws_ses_configuration_set": [{"address": "aws_ses_configuration_set.configuration_set", "type": "aws_ses_configuration_set", "name": "configuration_set", "provider": "aws", "values": {"delivery_options": [{"tls_policy": "REQUIRE"}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"aws_ses_configuration_set": [{"address": "aws_ses_configuration_set.configuration_set", "type": "aws_ses_configuration_set", "name": "configuration_set", "provider": "aws", "values": {"delivery_options": [{"tls_policy": "${var.not_given}"}]}, "managed": true}]}, "data": {}}) == set()
}
