package decree.aws.glue.connection_ssl_test

import data.decree.aws.glue.connection_ssl

flagged(document) := addresses if {
	addresses := {finding.address | some finding in connection_ssl.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"aws_glue_connection": [{"address": "aws_glue_connection.connection", "type": "aws_glue_connection", "name": "connection", "provider": "aws", "values": {"connection_type": "JDBC", "connection_properties": {"JDBC_ENFORCE_SSL": "other", "KAFKA_SSL_ENABLED": "other", "CONNECTION_URL": "other"}}, "managed": true}]}, "data": {}}) == {"aws_glue_connection.connection"}
}

test_violating_2 if {
	flagged({"resource": {"aws_glue_connection": [{"address": "aws_glue_connection.connection", "type": "aws_glue_connection", "name": "connection", "provider": "aws", "values": {"connection_type": "MONGODB", "connection_properties": {"JDBC_ENFORCE_SSL": "other", "KAFKA_SSL_ENABLED": "other", "CONNECTION_URL": "other"}}, "managed": true}]}, "data": {}}) == {"aws_glue_connection.connection"}
}

test_violating_3 if {
	flagged({"resource": {"aws_glue_connection": [{"address": "aws_glue_connection.connection", "type": "aws_glue_connection", "name": "connection", "provider": "aws", "values": {"connection_type": "KAFKA", "connection_properties": {"JDBC_ENFORCE_SSL": "other", "KAFKA_SSL_ENABLED": "other", "CONNECTION_URL": "other"}}, "managed": true}]}, "data": {}}) == {"aws_glue_connection.connection"}
}

test_violating_4 if {
	flagged({"resource": {"aws_glue_connection": [{"address": "aws_glue_connection.connection", "type": "aws_glue_connection", "name": "connection", "provider": "aws", "values": {"connection_type": "JDBC", "connection_properties": {"KAFKA_SSL_ENABLED": "other", "CONNECTION_URL": "other"}}, "managed": true}]}, "data": {}}) == {"aws_glue_connection.connection"}
}

test_violating_5 if {
	flagged({"resource": {"aws_glue_connection": [{"address": "aws_glue_connection.connection", "type": "aws_glue_connection", "name": "connection", "provider": "aws", "values": {"connection_type": "JDBC", "connection_properties": {"JDBC_ENFORCE_SSL": "other", "CONNECTION_URL": "other"}}, "managed": true}]}, "data": {}}) == {"aws_glue_connection.connection"}
}

test_violating_6 if {
	flagged({"resource": {"aws_glue_connection": [{"address": "aws_glue_connection.connection", "type": "aws_glue_connection", "name": "connection", "provider": "aws", "values": {"connection_type": "JDBC", "connection_properties": {"JDBC_ENFORCE_SSL": "other", "KAFKA_SSL_ENABLED": "other"}}, "managed": true}]}, "data": {}}) == {"aws_glue_connection.connection"}
}

test_complying_1 if {
	flagged({"resource": {"aws_glue_connection": [{"address": "aws_glue_connection.connection", "type": "aws_glue_connection", "name": "connection", "provider": "aws", "values": {"connection_properties": {"JDBC_ENFORCE_SSL": "other", "KAFKA_SSL_ENABLED": "other", "CONNECTION_URL": "other"}, "connection_type": "other"}, "managed": true}]}, "data": {}}) == set()
}

test_complying_2 if {
	flagged({"resource": {"aws_glue_connection": [{"address": "aws_glue_connection.connection", "type": "aws_glue_connection", "name": "connection", "provider": "aws", "values": {"connection_properties": {"JDBC_ENFORCE_SSL": "other", "KAFKA_SSL_ENABLED": "other", "CONNECTION_URL": "other"}}, "managed": true}]}, "data": {}}) == set()
}

test_complying_3 if {
	flagged({"resource": {"aws_glue_connection": [{"address": "aws_glue_connection.connection", "type": "aws_glue_connection", "name": "connection", "provider": "aws", "values": {"connection_type": "JDBC", "connection_properties": {"KAFKA_SSL_ENABLED": "other", "CONNECTION_URL": "other", "JDBC_ENFORCE_SSL": "true"}}, "managed": true}]}, "data": {}}) == set()
}

test_complying_4 if {
	flagged({"resource": {"aws_glue_connection": [{"address": "aws_glue_connection.connection", "type": "aws_glue_connection", "name": "connection", "provider": "aws", "values": {"connection_type": "JDBC", "connection_properties": {"JDBC_ENFORCE_SSL": "other", "CONNECTION_URL": "other", "KAFKA_SSL_ENABLED": "true"}}, "managed": true}]}, "data": {}}) == set()
}

test_complying_5 if {
	flagged({"resource": {"aws_glue_connection": [{"address": "aws_glue_connection.connection", "type": "aws_glue_connection", "name": "connection", "provider": "aws", "values": {"connection_type": "JDBC", "connection_properties": {"JDBC_ENFORCE_SSL": "other", "KAFKA_SSL_ENABLED": "other", "CONNECTION_URL": "ssl=true"}}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"aws_glue_connection": [{"address": "aws_glue_connection.connection", "type": "aws_glue_connection", "name": "connection", "provider": "aws", "values": {"connection_type": "${var.not_given}", "connection_properties": {"JDBC_ENFORCE_SSL": "other", "KAFKA_SSL_ENABLED": "other", "CONNECTION_URL": "other"}}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_2 if {
	flagged({"resource": {"aws_glue_connection": [{"address": "aws_glue_connection.connection", "type": "aws_glue_connection", "name": "connection", "provider": "aws", "values": {"connection_type": "JDBC", "connection_properties": {"JDBC_ENFORCE_SSL": "${var.not_given}", "KAFKA_SSL_ENABLED": "other", "CONNECTION_URL": "other"}}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_3 if {
	flagged({"resource": {"aws_glue_connection": [{"address": "aws_glue_connection.connection", "type": "aws_glue_connection", "name": "connection", "provider": "aws", "values": {"connection_type": "JDBC", "connection_properties": {"JDBC_ENFORCE_SSL": "other", "KAFKA_SSL_ENABLED": "${var.not_given}", "CONNECTION_URL": "other"}}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_4 if {
	flagged({"resource": {"aws_glue_connection": [{"address": "aws_glue_connection.connection", "type": "aws_glue_connection", "name": "connection", "provider": "aws", "values": {"connection_type": "JDBC", "connection_properties": {"JDBC_ENFORCE_SSL": "other", "KAFKA_SSL_ENABLED": "other", "CONNECTION_URL": "${var.not_given}"}}, "managed": true}]}, "data": {}}) == set()
}

test_absent_1 if {
	flagged({"resource": {"aws_glue_connection": [{"address": "aws_glue_connection.connection", "type": "aws_glue_connection", "name": "connection", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_5 if {
	flagged({"resource": {"aws_glue_connection": [{"address": "aws_glue_connection.connection", "type": "aws_glue_connection", "name": "connection", "provider": "aws", "values": {"connection_properties": {"JDBC_ENFORCE_SSL": "${var.not_given}", "KAFKA_SSL_ENABLED": "other", "CONNECTION_URL": "other"}, "connection_type": "other"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_6 if {
	flagged({"resource": {"aws_glue_connection": [{"address": "aws_glue_connection.connection", "type": "aws_glue_connection", "name": "connection", "provider": "aws", "values": {"connection_properties": {"JDBC_ENFORCE_SSL": "other", "KAFKA_SSL_ENABLED": "${var.not_given}", "CONNECTION_URL": "other"}, "connection_type": "other"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_7 if {
	flagged({"resource": {"aws_glue_connection": [{"address": "aws_glue_connection.connection", "type": "aws_glue_connection", "name": "connection", "provider": "aws", "values": {"connection_properties": {"JDBC_ENFORCE_SSL": "other", "KAFKA_SSL_ENABLED": "other", "CONNECTION_URL": "${var.not_given}"}, "connection_type": "other"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_8 if {
	flagged({"resource": {"aws_glue_connection": [{"address": "aws_glue_connection.connection", "type": "aws_glue_connection", "name": "connection", "provider": "aws", "values": {"connection_properties": {"JDBC_ENFORCE_SSL": "other", "KAFKA_SSL_ENABLED": "other", "CONNECTION_URL": "other"}, "connection_type": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_9 if {
	flagged({"resource": {"aws_glue_connection": [{"address": "aws_glue_connection.connection", "type": "aws_glue_connection", "name": "connection", "provider": "aws", "values": {"connection_type": "MONGODB", "connection_properties": {"JDBC_ENFORCE_SSL": "${var.not_given}", "KAFKA_SSL_ENABLED": "other", "CONNECTION_URL": "other"}}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_10 if {
	flagged({"resource": {"aws_glue_connection": [{"address": "aws_glue_connection.connection", "type": "aws_glue_connection", "name": "connection", "provider": "aws", "values": {"connection_type": "MONGODB", "connection_properties": {"JDBC_ENFORCE_SSL": "other", "KAFKA_SSL_ENABLED": "${var.not_given}", "CONNECTION_URL": "other"}}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_11 if {
	flagged({"resource": {"aws_glue_connection": [{"address": "aws_glue_connection.connection", "type": "aws_glue_connection", "name": "connection", "provider": "aws", "values": {"connection_type": "MONGODB", "connection_properties": {"JDBC_ENFORCE_SSL": "other", "KAFKA_SSL_ENABLED": "other", "CONNECTION_URL": "${var.not_given}"}}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_12 if {
	flagged({"resource": {"aws_glue_connection": [{"address": "aws_glue_connection.connection", "type": "aws_glue_connection", "name": "connection", "provider": "aws", "values": {"connection_type": "KAFKA", "connection_properties": {"JDBC_ENFORCE_SSL": "${var.not_given}", "KAFKA_SSL_ENABLED": "other", "CONNECTION_URL": "other"}}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_13 if {
	flagged({"resource": {"aws_glue_connection": [{"address": "aws_glue_connection.connection", "type": "aws_glue_connection", "name": "connection", "provider": "aws", "values": {"connection_type": "KAFKA", "connection_properties": {"JDBC_ENFORCE_SSL": "other", "KAFKA_SSL_ENABLED": "${var.not_given}", "CONNECTION_URL": "other"}}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_14 if {
	flagged({"resource": {"aws_glue_connection": [{"address": "aws_glue_connection.connection", "type": "aws_glue_connection", "name": "connection", "provider": "aws", "values": {"connection_type": "KAFKA", "connection_properties": {"JDBC_ENFORCE_SSL": "other", "KAFKA_SSL_ENABLED": "other", "CONNECTION_URL": "${var.not_given}"}}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_15 if {
	flagged({"resource": {"aws_glue_connection": [{"address": "aws_glue_connection.connection", "type": "aws_glue_connection", "name": "connection", "provider": "aws", "values": {"connection_type": "${var.not_given}", "connection_properties": {"KAFKA_SSL_ENABLED": "other", "CONNECTION_URL": "other"}}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_16 if {
	flagged({"resource": {"aws_glue_connection": [{"address": "aws_glue_connection.connection", "type": "aws_glue_connection", "name": "connection", "provider": "aws", "values": {"connection_type": "JDBC", "connection_properties": {"KAFKA_SSL_ENABLED": "${var.not_given}", "CONNECTION_URL": "other"}}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_17 if {
	flagged({"resource": {"aws_glue_connection": [{"address": "aws_glue_connection.connection", "type": "aws_glue_connection", "name": "connection", "provider": "aws", "values": {"connection_type": "JDBC", "connection_properties": {"KAFKA_SSL_ENABLED": "other", "CONNECTION_URL": "${var.not_given}"}}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_18 if {
	flagged({"resource": {"aws_glue_connection": [{"address": "aws_glue_connection.connection", "type": "aws_glue_connection", "name": "connection", "provider": "aws", "values": {"connection_type": "${var.not_given}", "connection_properties": {"JDBC_ENFORCE_SSL": "other", "CONNECTION_URL": "other"}}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_19 if {
	flagged({"resource": {"aws_glue_connection": [{"address": "aws_glue_connection.connection", "type": "aws_glue_connection", "name": "connection", "provider": "aws", "values": {"connection_type": "JDBC", "connection_properties": {"JDBC_ENFORCE_SSL": "${var.not_given}", "CONNECTION_URL": "other"}}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_20 if {
	flagged({"resource": {"aws_glue_connection": [{"address": "aws_glue_connection.connection", "type": "aws_glue_connection", "name": "connection", "provider": "aws", "values": {"connection_type": "JDBC", "connection_properties": {"JDBC_ENFORCE_SSL": "other", "CONNECTION_URL": "${var.not_given}"}}, "managed": true}]}, "data": {}}) == set()
}
