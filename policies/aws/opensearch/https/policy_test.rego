package decree.aws.opensearch.https_test

import data.decree.aws.opensearch.https

flagged(document) := addresses if {
	addresses := {finding.address | some finding in https.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"aws_opensearch_domain": [{"address": "aws_opensearch_domain.domain", "type": "aws_opensearch_domain", "name": "domain", "provider": "aws", "values": {"domain_endpoint_options": [{"enforce_https": false}]}, "managed": true}]}, "data": {}}) == {"aws_opensearch_domain.domain"}
}

test_violating_2 if {
	flagged({"resource": {"aws_opensearch_domain": [{"address": "aws_opensearch_domain.domain", "type": "aws_opensearch_domain", "name": "domain", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == {"aws_opensearch_domain.domain"}
}

test_complying_1 if {
	flagged({"resource": {"aws_opensearch_domain": [{"address": "aws_opensearch_domain.domain", "type": "aws_opensearch_domain", "name": "domain", "provider": "aws", "values": {"domain_endpoint_options": [{"enforce_https": true}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"aws_opensearch_domain": [{"address": "aws_opensearch_domain.domain", "type": "aws_opensearch_domain", "name": "domain", "provider": "aws", "values": {"domain_endpoint_options": [{"enforce_https": "${var.not_given}"}]}, "managed": true}]}, "data": {}}) == set()
}

test_violating_3 if {
	flagged({"resource": {"aws_elasticsearch_domain": [{"address": "aws_elasticsearch_domain.domain", "type": "aws_elasticsearch_domain", "name": "domain", "provider": "aws", "values": {"domain_endpoint_options": [{"enforce_https": false}]}, "managed": true}]}, "data": {}}) == {"aws_elasticsearch_domain.domain"}
}

test_violating_4 if {
	flagged({"resource": {"aws_elasticsearch_domain": [{"address": "aws_elasticsearch_domain.domain", "type": "aws_elasticsearch_domain", "name": "domain", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == {"aws_elasticsearch_domain.domain"}
}

test_complying_2 if {
	flagged({"resource": {"aws_elasticsearch_domain": [{"address": "aws_elasticsearch_domain.domain", "type": "aws_elasticsearch_domain", "name": "domain", "provider": "aws", "values": {"domain_endpoint_options": [{"enforce_https": true}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_2 if {
	flagged({"resource": {"aws_elasticsearch_domain": [{"address": "aws_elasticsearch_domain.domain", "type": "aws_elasticsearch_domain", "name": "domain", "provider": "aws", "values": {"domain_endpoint_options": [{"enforce_https": "${var.not_given}"}]}, "managed": true}]}, "data": {}}) == set()
}
