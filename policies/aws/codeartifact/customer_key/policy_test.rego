package decree.aws.codeartifact.customer_key_test

import data.decree.aws.codeartifact.customer_key

flagged(document) := addresses if {
	addresses := {finding.address | some finding in customer_key.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"aws_codeartifact_domain": [{"address": "aws_codeartifact_domain.domain", "type": "aws_codeartifact_domain", "name": "domain", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == {"aws_codeartifact_domain.domain"}
}

test_complying_1 if {
	flagged({"resource": {"aws_codeartifact_domain": [{"address": "aws_codeartifact_domain.domain", "type": "aws_codeartifact_domain", "name": "domain", "provider": "aws", "values": {"encryption_key": "set"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"aws_codeartifact_domain": [{"address": "aws_codeartifact_domain.domain", "type": "aws_codeartifact_domain", "name": "domain", "provider": "aws", "values": {"encryption_key": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}
