package decree.aws.opensearch.software_update_test

import data.decree.aws.opensearch.software_update

flagged(document) := addresses if {
	addresses := {finding.address | some finding in software_update.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"aws_opensearch_domain": [{"address": "aws_opensearch_domain.domain", "type": "aws_opensearch_domain", "name": "domain", "provider": "aws", "values": {"software_update_options": [{"auto_software_update_enabled": false}]}, "managed": true}]}, "data": {}}) == {"aws_opensearch_domain.domain"}
}

test_violating_2 if {
	flagged({"resource": {"aws_opensearch_domain": [{"address": "aws_opensearch_domain.domain", "type": "aws_opensearch_domain", "name": "domain", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == {"aws_opensearch_domain.domain"}
}

test_complying_1 if {
	flagged({"resource": {"aws_opensearch_domain": [{"address": "aws_opensearch_domain.domain", "type": "aws_opensearch_domain", "name": "domain", "provider": "aws", "values": {"software_update_options": [{"auto_software_update_enabled": true}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"aws_opensearch_domain": [{"address": "aws_opensearch_domain.domain", "type": "aws_opensearch_domain", "name": "domain", "provider": "aws", "values": {"software_update_options": [{"auto_software_update_enabled": "${var.not_given}"}]}, "managed": true}]}, "data": {}}) == set()
}
