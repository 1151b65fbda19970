package decree.aws.opensearch.audit_logging_test

import data.decree.aws.opensearch.audit_logging

flagged(document) := addresses if {
	addresses := {finding.address | some finding in audit_logging.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"aws_opensearch_domain": [{"address": "aws_opensearch_domain.domain", "type": "aws_opensearch_domain", "name": "domain", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == {"aws_opensearch_domain.domain"}
}

test_violating_2 if {
	flagged({"resource": {"aws_opensearch_domain": [{"address": "aws_opensearch_domain.domain", "type": "aws_opensearch_domain", "name": "domain", "provider": "aws", "values": {"log_publishing_options": [{"enabled": true, "log_type": "other"}]}, "managed": true}]}, "data": {}}) == {"aws_opensearch_domain.domain"}
}

test_violating_3 if {
	flagged({"resource": {"aws_opensearch_domain": [{"address": "aws_opensearch_domain.domain", "type": "aws_opensearch_domain", "name": "domain", "provider": "aws", "values": {"log_publishing_options": [{"enabled": true}]}, "managed": true}]}, "data": {}}) == {"aws_opensearch_domain.domain"}
}

test_violating_4 if {
	flagged({"resource": {"aws_opensearch_domain": [{"address": "aws_opensearch_domain.domain", "type": "aws_opensearch_domain", "name": "domain", "provider": "aws", "values": {"log_publishing_options": [{"log_type": "AUDIT_LOGS", "enabled": false}]}, "managed": true}]}, "data": {}}) == {"aws_opensearch_domain.domain"}
}

test_complying_1 if {
	flagged({"resource": {"aws_opensearch_domain": [{"address": "aws_opensearch_domain.domain", "type": "aws_opensearch_domain", "name": "domain", "provider": "aws", "values": {"log_publishing_options": [{"log_type": "AUDIT_LOGS", "enabled": true}]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_2 if {
	flagged({"resource": {"aws_opensearch_domain": [{"address": "aws_opensearch_domain.domain", "type": "aws_opensearch_domain", "name": "domain", "provider": "aws", "values": {"log_publishing_options": [{"log_type": "AUDIT_LOGS"}]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_3 if {
	flagged({"resource": {"aws_opensearch_domain": [{"address": "aws_opensearch_domain.domain", "type": "aws_opensearch_domain", "name": "domain", "provider": "aws", "values": {"log_publishing_options": [{"log_type": "AUDIT_LOGS", "enabled": true}, {"enabled": true, "log_type": "other"}]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_4 if {
	flagged({"resource": {"aws_opensearch_domain": [{"address": "aws_opensearch_domain.domain", "type": "aws_opensearch_domain", "name": "domain", "provider": "aws", "values": {"log_publishing_options": [{"log_type": "AUDIT_LOGS", "enabled": true}, {"enabled": true}]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_5 if {
	flagged({"resource": {"aws_opensearch_domain": [{"address": "aws_opensearch_domain.domain", "type": "aws_opensearch_domain", "name": "domain", "provider": "aws", "values": {"log_publishing_options": [{"log_type": "AUDIT_LOGS", "enabled": true}, {"log_type": "AUDIT_LOGS", "enabled": false}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"aws_opensearch_domain": [{"address": "aws_opensearch_domain.domain", "type": "aws_opensearch_domain", "name": "domain", "provider": "aws", "values": {"log_publishing_options": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}

test_violating_5 if {
	flagged({"resource": {"aws_elasticsearch_domain": [{"address": "aws_elasticsearch_domain.domain", "type": "aws_elasticsearch_domain", "name": "domain", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == {"aws_elasticsearch_domain.domain"}
}

test_violating_6 if {
	flagged({"resource": {"aws_elasticsearch_domain": [{"address": "aws_elasticsearch_domain.domain", "type": "aws_elasticsearch_domain", "name": "domain", "provider": "aws", "values": {"log_publishing_options": [{"enabled": true, "log_type": "other"}]}, "managed": true}]}, "data": {}}) == {"aws_elasticsearch_domain.domain"}
}

test_violating_7 if {
	flagged({"resource": {"aws_elasticsearch_domain": [{"address": "aws_elasticsearch_domain.domain", "type": "aws_elasticsearch_domain", "name": "domain", "provider": "aws", "values": {"log_publishing_options": [{"enabled": true}]}, "managed": true}]}, "data": {}}) == {"aws_elasticsearch_domain.domain"}
}

test_violating_8 if {
	flagged({"resource": {"aws_elasticsearch_domain": [{"address": "aws_elasticsearch_domain.domain", "type": "aws_elasticsearch_domain", "name": "domain", "provider": "aws", "values": {"log_publishing_options": [{"log_type": "AUDIT_LOGS", "enabled": false}]}, "managed": true}]}, "data": {}}) == {"aws_elasticsearch_domain.domain"}
}

test_complying_6 if {
	flagged({"resource": {"aws_elasticsearch_domain": [{"address": "aws_elasticsearch_domain.domain", "type": "aws_elasticsearch_domain", "name": "domain", "provider": "aws", "values": {"log_publishing_options": [{"log_type": "AUDIT_LOGS", "enabled": true}]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_7 if {
	flagged({"resource": {"aws_elasticsearch_domain": [{"address": "aws_elasticsearch_domain.domain", "type": "aws_elasticsearch_domain", "name": "domain", "provider": "aws", "values": {"log_publishing_options": [{"log_type": "AUDIT_LOGS"}]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_8 if {
	flagged({"resource": {"aws_elasticsearch_domain": [{"address": "aws_elasticsearch_domain.domain", "type": "aws_elasticsearch_domain", "name": "domain", "provider": "aws", "values": {"log_publishing_options": [{"log_type": "AUDIT_LOGS", "enabled": true}, {"enabled": true, "log_type": "other"}]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_9 if {
	flagged({"resource": {"aws_elasticsearch_domain": [{"address": "aws_elasticsearch_domain.domain", "type": "aws_elasticsearch_domain", "name": "domain", "provider": "aws", "values": {"log_publishing_options": [{"log_type": "AUDIT_LOGS", "enabled": true}, {"enabled": true}]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_10 if {
	flagged({"resource": {"aws_elasticsearch_domain": [{"address": "aws_elasticsearch_domain.domain", "type": "aws_elasticsearch_domain", "name": "domain", "provider": "aws", "values": {"log_publishing_options": [{"log_type": "AUDIT_LOGS", "enabled": true}, {"log_type": "AUDIT_LOGS", "enabled": false}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_2 if {
	flagged({"resource": {"aws_elasticsearch_domain": [{"address": "aws_elasticsearch_domain.domain", "type": "aws_elasticsearch_domain", "name": "domain", "provider": "aws", "values": {"log_publishing_options": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_3 if {
	flagged({"resource": {"aws_opensearch_domain": [{"address": "aws_opensearch_domain.domain", "type": "aws_opensearch_domain", "name": "domain", "provider": "aws", "values": {"log_publishing_options": [{"log_type": "${var.not_given}", "enabled": true}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_4 if {
	flagged({"resource": {"aws_opensearch_domain": [{"address": "aws_opensearch_domain.domain", "type": "aws_opensearch_domain", "name": "domain", "provider": "aws", "values": {"log_publishing_options": [{"log_type": "AUDIT_LOGS", "enabled": "${var.not_given}"}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_5 if {
	flagged({"resource": {"aws_elasticsearch_domain": [{"address": "aws_elasticsearch_domain.domain", "type": "aws_elasticsearch_domain", "name": "domain", "provider": "aws", "values": {"log_publishing_options": [{"log_type": "${var.not_given}", "enabled": true}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_6 if {
	flagged({"resource": {"aws_elasticsearch_domain": [{"address": "aws_elasticsearch_domain.domain", "type": "aws_elasticsearch_domain", "name": "domain", "provider": "aws", "values": {"log_publishing_options": [{"log_type": "AUDIT_LOGS", "enabled": "${var.not_given}"}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_7 if {
	flagged({"resource": {"aws_opensearch_domain": [{"address": "aws_opensearch_domain.domain", "type": "aws_opensearch_domain", "name": "domain", "provider": "aws", "values": {"log_publishing_options": [{"enabled": true, "log_type": "${var.not_given}"}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_8 if {
	flagged({"resource": {"aws_opensearch_domain": [{"address": "aws_opensearch_domain.domain", "type": "aws_opensearch_domain", "name": "domain", "provider": "aws", "values": {"log_publishing_options": [{"log_type": "${var.not_given}"}]}, "managed": true}]}, "data": {}}) == set()
}
