package decree.aws.opensearch.fine_grained_access_control_test

import data.decree.aws.opensearch.fine_grained_access_control

flagged(document) := addresses if {
	addresses := {finding.address | some finding in fine_grained_access_control.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"aws_opensearch_domain": [{"address": "aws_opensearch_domain.domain", "type": "aws_opensearch_domain", "name": "domain", "provider": "aws", "values": {"advanced_security_options": [{"internal_user_database_enabled": true, "enabled": false}]}, "managed": true}]}, "data": {}}) == {"aws_opensearch_domain.domain"}
}

test_violating_2 if {
	flagged({"resource": {"aws_opensearch_domain": [{"address": "aws_opensearch_domain.domain", "type": "aws_opensearch_domain", "name": "domain", "provider": "aws", "values": {"advanced_security_options": [{"internal_user_database_enabled": true}]}, "managed": true}]}, "data": {}}) == {"aws_opensearch_domain.domain"}
}

test_violating_3 if {
	flagged({"resource": {"aws_opensearch_domain": [{"address": "aws_opensearch_domain.domain", "type": "aws_opensearch_domain", "name": "domain", "provider": "aws", "values": {"advanced_security_options": [{"enabled": true, "internal_user_database_enabled": false}]}, "managed": true}]}, "data": {}}) == {"aws_opensearch_domain.domain"}
}

test_violating_4 if {
	flagged({"resource": {"aws_opensearch_domain": [{"address": "aws_opensearch_domain.domain", "type": "aws_opensearch_domain", "name": "domain", "provider": "aws", "values": {"advanced_security_options": [{"enabled": true}]}, "managed": true}]}, "data": {}}) == {"aws_opensearch_domain.domain"}
}

test_complying_1 if {
	flagged({"resource": {"aws_opensearch_domain": [{"address": "aws_opensearch_domain.domain", "type": "aws_opensearch_domain", "name": "domain", "provider": "aws", "values": {"advanced_security_options": [{"enabled": true, "internal_user_database_enabled": true}]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_2 if {
	flagged({"resource": {"aws_opensearch_domain": [{"address": "aws_opensearch_domain.domain", "type": "aws_opensearch_domain", "name": "domain", "provider": "aws", "values": {"advanced_security_options": [{"enabled": true, "internal_user_database_enabled": false, "master_user_options": [{"master_user_arn": "set"}]}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"aws_opensearch_domain": [{"address": "aws_opensearch_domain.domain", "type": "aws_opensearch_domain", "name": "domain", "provider": "aws", "values": {"advanced_security_options": [{"internal_user_database_enabled": true, "enabled": "${var.not_given}"}]}, "managed": true}]}, "data": {}}) == set()
}

test_absent_1 if {
	flagged({"resource": {"aws_opensearch_domain": [{"address": "aws_opensearch_domain.domain", "type": "aws_opensearch_domain", "name": "domain", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == {"aws_opensearch_domain.domain"}
}

test_violating_5 if {
	flagged({"resource": {"aws_elasticsearch_domain": [{"address": "aws_elasticsearch_domain.domain", "type": "aws_elasticsearch_domain", "name": "domain", "provider": "aws", "values": {"advanced_security_options": [{"internal_user_database_enabled": true, "enabled": false}]}, "managed": true}]}, "data": {}}) == {"aws_elasticsearch_domain.domain"}
}

test_violating_6 if {
	flagged({"resource": {"aws_elasticsearch_domain": [{"address": "aws_elasticsearch_domain.domain", "type": "aws_elasticsearch_domain", "name": "domain", "provider": "aws", "values": {"advanced_security_options": [{"internal_user_database_enabled": true}]}, "managed": true}]}, "data": {}}) == {"aws_elasticsearch_domain.domain"}
}

test_violating_7 if {
	flagged({"resource": {"aws_elasticsearch_domain": [{"address": "aws_elasticsearch_domain.domain", "type": "aws_elasticsearch_domain", "name": "domain", "provider": "aws", "values": {"advanced_security_options": [{"enabled": true, "internal_user_database_enabled": false}]}, "managed": true}]}, "data": {}}) == {"aws_elasticsearch_domain.domain"}
}

test_violating_8 if {
	flagged({"resource": {"aws_elasticsearch_domain": [{"address": "aws_elasticsearch_domain.domain", "type": "aws_elasticsearch_domain", "name": "domain", "provider": "aws", "values": {"advanced_security_options": [{"enabled": true}]}, "managed": true}]}, "data": {}}) == {"aws_elasticsearch_domain.domain"}
}

test_complying_3 if {
	flagged({"resource": {"aws_elasticsearch_domain": [{"address": "aws_elasticsearch_domain.domain", "type": "aws_elasticsearch_domain", "name": "domain", "provider": "aws", "values": {"advanced_security_options": [{"enabled": true, "internal_user_database_enabled": true}]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_4 if {
	flagged({"resource": {"aws_elasticsearch_domain": [{"address": "aws_elasticsearch_domain.domain", "type": "aws_elasticsearch_domain", "name": "domain", "provider": "aws", "values": {"advanced_security_options": [{"enabled": true, "internal_user_database_enabled": false, "master_user_options": [{"master_user_arn": "set"}]}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_2 if {
	flagged({"resource": {"aws_elasticsearch_domain": [{"address": "aws_elasticsearch_domain.domain", "type": "aws_elasticsearch_domain", "name": "domain", "provider": "aws", "values": {"advanced_security_options": [{"internal_user_database_enabled": true, "enabled": "${var.not_given}"}]}, "managed": true}]}, "data": {}}) == set()
}

test_absent_2 if {
	flagged({"resource": {"aws_elasticsearch_domain": [{"address": "aws_elasticsearch_domain.domain", "type": "aws_elasticsearch_domain", "name": "domain", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == {"aws_elasticsearch_domain.domain"}
}

test_violating_9 if {
	flagged({"resource": {"aws_opensearch_domain": [{"address": "aws_opensearch_domain.domain", "type": "aws_opensearch_domain", "name": "domain", "provider": "aws", "values": {"advanced_security_options": [{"internal_user_database_enabled": "${var.not_given}", "enabled": false}]}, "managed": true}]}, "data": {}}) == {"aws_opensearch_domain.domain"}
}

test_unknown_3 if {
	flagged({"resource": {"aws_opensearch_domain": [{"address": "aws_opensearch_domain.domain", "type": "aws_opensearch_domain", "name": "domain", "provider": "aws", "values": {"advanced_security_options": [{"enabled": "${var.not_given}", "internal_user_database_enabled": true}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_4 if {
	flagged({"resource": {"aws_opensearch_domain": [{"address": "aws_opensearch_domain.domain", "type": "aws_opensearch_domain", "name": "domain", "provider": "aws", "values": {"advanced_security_options": [{"enabled": true, "internal_user_database_enabled": "${var.not_given}"}]}, "managed": true}]}, "data": {}}) == set()
}

test_violating_10 if {
	flagged({"resource": {"aws_elasticsearch_domain": [{"address": "aws_elasticsearch_domain.domain", "type": "aws_elasticsearch_domain", "name": "domain", "provider": "aws", "values": {"advanced_security_options": [{"internal_user_database_enabled": "${var.not_given}", "enabled": false}]}, "managed": true}]}, "data": {}}) == {"aws_elasticsearch_domain.domain"}
}

test_unknown_5 if {
	flagged({"resource": {"aws_elasticsearch_domain": [{"address": "aws_elasticsearch_domain.domain", "type": "aws_elasticsearch_domain", "name": "domain", "provider": "aws", "values": {"advanced_security_options": [{"enabled": "${var.not_given}", "internal_user_database_enabled": true}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_6 if {
	flagged({"resource": {"aws_elasticsearch_domain": [{"address": "aws_elasticsearch_domain.domain", "type": "aws_elasticsearch_domain", "name": "domain", "provider": "aws", "values": {"advanced_security_options": [{"enabled": true, "internal_user_database_enabled": "${var.not_given}"}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_7 if {
	flagged({"resource": {"aws_opensearch_domain": [{"address": "aws_opensearch_domain.domain", "type": "aws_opensearch_domain", "name": "domain", "provider": "aws", "values": {"advanced_security_options": [{"enabled": "${var.not_given}", "internal_user_database_enabled": false, "master_user_options": [{"master_user_arn": "set"}]}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_8 if {
	flagged({"resource": {"aws_opensearch_domain": [{"address": "aws_opensearch_domain.domain", "type": "aws_opensearch_domain", "name": "domain", "provider": "aws", "values": {"advanced_security_options": [{"enabled": true, "internal_user_database_enabled": "${var.not_given}", "master_user_options": [{"master_user_arn": "set"}]}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_9 if {
	flagged({"resource": {"aws_opensearch_domain": [{"address": "aws_opensearch_domain.domain", "type": "aws_opensearch_domain", "name": "domain", "provider": "aws", "values": {"advanced_security_options": [{"enabled": true, "internal_user_database_enabled": false, "master_user_options": [{"master_user_arn": "${var.not_given}"}]}]}, "managed": true}]}, "data": {}}) == set()
}
