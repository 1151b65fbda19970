package decree.aws.opensearch.customer_key_test

import data.decree.aws.opensearch.customer_key

flagged(document) := addresses if {
	addresses := {finding.address | some finding in customer_key.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"aws_opensearch_domain": [{"address": "aws_opensearch_domain.domain", "type": "aws_opensearch_domain", "name": "domain", "provider": "aws", "values": {"encrypt_at_rest": [{"kms_key_id": "set", "enabled": false}]}, "managed": true}]}, "data": {}}) == {"aws_opensearch_domain.domain"}
}

test_violating_2 if {
	flagged({"resource": {"aws_opensearch_domain": [{"address": "aws_opensearch_domain.domain", "type": "aws_opensearch_domain", "name": "domain", "provider": "aws", "values": {"encrypt_at_rest": [{"kms_key_id": "set"}]}, "managed": true}]}, "data": {}}) == {"aws_opensearch_domain.domain"}
}

test_violating_3 if {
	flagged({"resource": {"aws_opensearch_domain": [{"address": "aws_opensearch_domain.domain", "type": "aws_opensearch_domain", "name": "domain", "provider": "aws", "values": {"encrypt_at_rest": [{"enabled": true}]}, "managed": true}]}, "data": {}}) == {"aws_opensearch_domain.domain"}
}

test_complying_1 if {
	flagged({"resource": {"aws_opensearch_domain": [{"address": "aws_opensearch_domain.domain", "type": "aws_opensearch_domain", "name": "domain", "provider": "aws", "values": {"encrypt_at_rest": [{"enabled": true, "kms_key_id": "set"}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"aws_opensearch_domain": [{"address": "aws_opensearch_domain.domain", "type": "aws_opensearch_domain", "name": "domain", "provider": "aws", "values": {"encrypt_at_rest": [{"kms_key_id": "set", "enabled": "${var.not_given}"}]}, "managed": true}]}, "data": {}}) == set()
}

test_absent_1 if {
	flagged({"resource": {"aws_opensearch_domain": [{"address": "aws_opensearch_domain.domain", "type": "aws_opensearch_domain", "name": "domain", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == {"aws_opensearch_domain.domain"}
}

test_violating_4 if {
	flagged({"resource": {"aws_elasticsearch_domain": [{"address": "aws_elasticsearch_domain.domain", "type": "aws_elasticsearch_domain", "name": "domain", "provider": "aws", "values": {"encrypt_at_rest": [{"kms_key_id": "set", "enabled": false}]}, "managed": true}]}, "data": {}}) == {"aws_elasticsearch_domain.domain"}
}

test_violating_5 if {
	flagged({"resource": {"aws_elasticsearch_domain": [{"address": "aws_elasticsearch_domain.domain", "type": "aws_elasticsearch_domain", "name": "domain", "provider": "aws", "values": {"encrypt_at_rest": [{"kms_key_id": "set"}]}, "managed": true}]}, "data": {}}) == {"aws_elasticsearch_domain.domain"}
}

test_violating_6 if {
	flagged({"resource": {"aws_elasticsearch_domain": [{"address": "aws_elasticsearch_domain.domain", "type": "aws_elasticsearch_domain", "name": "domain", "provider": "aws", "values": {"encrypt_at_rest": [{"enabled": true}]}, "managed": true}]}, "data": {}}) == {"aws_elasticsearch_domain.domain"}
}

test_complying_2 if {
	flagged({"resource": {"aws_elasticsearch_domain": [{"address": "aws_elasticsearch_domain.domain", "type": "aws_elasticsearch_domain", "name": "domain", "provider": "aws", "values": {"encrypt_at_rest": [{"enabled": true, "kms_key_id": "set"}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_2 if {
	flagged({"resource": {"aws_elasticsearch_domain": [{"address": "aws_elasticsearch_domain.domain", "type": "aws_elasticsearch_domain", "name": "domain", "provider": "aws", "values": {"encrypt_at_rest": [{"kms_key_id": "set", "enabled": "${var.not_given}"}]}, "managed": true}]}, "data": {}}) == set()
}

test_absent_2 if {
	flagged({"resource": {"aws_elasticsearch_domain": [{"address": "aws_elasticsearch_domain.domain", "type": "aws_elasticsearch_domain", "name": "domain", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == {"aws_elasticsearch_domain.domain"}
}

test_violating_7 if {
	flagged({"resource": {"aws_opensearch_domain": [{"address": "aws_opensearch_domain.domain", "type": "aws_opensearch_domain", "name": "domain", "provider": "aws", "values": {"encrypt_at_rest": [{"kms_key_id": "${var.not_given}", "enabled": false}]}, "managed": true}]}, "data": {}}) == {"aws_opensearch_domain.domain"}
}

test_unknown_3 if {
	flagged({"resource": {"aws_opensearch_domain": [{"address": "aws_opensearch_domain.domain", "type": "aws_opensearch_domain", "name": "domain", "provider": "aws", "values": {"encrypt_at_rest": [{"enabled": "${var.not_given}", "kms_key_id": "set"}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_4 if {
	flagged({"resource": {"aws_opensearch_domain": [{"address": "aws_opensearch_domain.domain", "type": "aws_opensearch_domain", "name": "domain", "provider": "aws", "values": {"encrypt_at_rest": [{"enabled": true, "kms_key_id": "${var.not_given}"}]}, "managed": true}]}, "data": {}}) == set()
}

test_violating_8 if {
	flagged({"resource": {"aws_elasticsearch_domain": [{"address": "aws_elasticsearch_domain.domain", "type": "aws_elasticsearch_domain", "name": "domain", "provider": "aws", "values": {"encrypt_at_rest": [{"kms_key_id": "${var.not_given}", "enabled": false}]}, "managed": true}]}, "data": {}}) == {"aws_elasticsearch_domain.domain"}
}

test_unknown_5 if {
	flagged({"resource": {"aws_elasticsearch_domain": [{"address": "aws_elasticsearch_domain.domain", "type": "aws_elasticsearch_domain", "name": "domain", "provider": "aws", "values": {"encrypt_at_rest": [{"enabled": "${var.not_given}", "kms_key_id": "set"}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_6 if {
	flagged({"resource": {"aws_elasticsearch_domain": [{"address": "aws_elasticsearch_domain.domain", "type": "aws_elasticsearch_domain", "name": "domain", "provider": "aws", "values": {"encrypt_at_rest": [{"enabled": true, "kms_key_id": "${var.not_given}"}]}, "managed": true}]}, "data": {}}) == set()
}
