package decree.aws.opensearch.encryption_at_rest_test

import data.decree.aws.opensearch.encryption_at_rest

flagged(document) := addresses if {
	addresses := {finding.address | some finding in encryption_at_rest.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"aws_opensearch_domain": [{"address": "aws_opensearch_domain.domain", "type": "aws_opensearch_domain", "name": "domain", "provider": "aws", "values": {"encrypt_at_rest": [{"enabled": false}]}, "managed": true}]}, "data": {}}) == {"aws_opensearch_domain.domain"}
}

test_violating_2 if {
	flagged({"resource": {"aws_opensearch_domain": [{"address": "aws_opensearch_domain.domain", "type": "aws_opensearch_domain", "name": "domain", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == {"aws_opensearch_domain.domain"}
}

test_complying_1 if {
	flagged({"resource": {"aws_opensearch_domain": [{"address": "aws_opensearch_domain.domain", "type": "aws_opensearch_domain", "name": "domain", "provider": "aws", "values": {"encrypt_at_rest": [{"enabled": true}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"aws_opensearch_domain": [{"address": "aws_opensearch_domain.domain", "type": "aws_opensearch_domain", "name": "domain", "provider": "aws", "values": {"encrypt_at_rest": [{"enabled": "${var.not_given}"}]}, "managed": true}]}, "data": {}}) == set()
}

test_violating_3 if {
	flagged({"resource": {"aws_elasticsearch_domain": [{"address": "aws_elasticsearch_domain.domain", "type": "aws_elasticsearch_domain", "name": "domain", "provider": "aws", "values": {"encrypt_at_rest": [{"enabled": false}]}, "managed": true}]}, "data": {}}) == {"aws_elasticsearch_domain.domain"}
}

test_violating_4 if {
	flagged({"resource": {"aws_elasticsearch_domain": [{"address": "aws_elasticsearch_domain.domain", "type": "aws_elasticsearch_domain", "name": "domain", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == {"aws_elasticsearch_domain.domain"}
}

test_complying_2 if {
	flagged({"resource": {"aws_elasticsearch_domain": [{"address": "aws_elasticsearch_domain.domain", "type": "aws_elasticsearch_domain", "name": "domain", "provider": "aws", "values": {"encrypt_at_rest": [{"enabled": true}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_2 if {
	flagged({"resource": {"aws_elasticsearch_domain": [{"address": "aws_elasticsearch_domain.domain", "type": "aws_elasticsearch_domain", "name": "domain", "provider": "aws", "values": {"encrypt_at_rest": [{"enabled": "${var.not_given}"}]}, "managed": true}]}, "data": {}}) == set()
}
