package decree.aws.appsync.api_key_test

import data.decree.aws.appsync.api_key

flagged(document) := addresses if {
	addresses := {finding.address | some finding in api_key.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"aws_appsync_graphql_api": [{"address": "aws_appsync_graphql_api.graphql_api", "type": "aws_appsync_graphql_api", "name": "graphql_api", "provider": "aws", "values": {"authentication_type": "API_KEY"}, "managed": true}]}, "data": {}}) == {"aws_appsync_graphql_api.graphql_api"}
}

test_violating_2 if {
	flagged({"resource": {"aws_appsync_graphql_api": [{"address": "aws_appsync_graphql_api.graphql_api", "type": "aws_appsync_graphql_api", "name": "graphql_api", "provider": "aws", "values": {"authentication_type": "other", "additional_authentication_provider": [{"authentication_type": "API_KEY"}]}, "managed": true}]}, "data": {}}) == {"aws_appsync_graphql_api.graphql_api"}
}

test_violating_3 if {
	flagged({"resource": {"aws_appsync_graphql_api": [{"address": "aws_appsync_graphql_api.graphql_api", "type": "aws_appsync_graphql_api", "name": "graphql_api", "provider": "aws", "values": {"authentication_type": "other", "additional_authentication_provider": [{"authentication_type": "API_KEY"}, {"authentication_type": "other"}]}, "managed": true}]}, "data": {}}) == {"aws_appsync_graphql_api.graphql_api"}
}

test_violating_4 if {
	flagged({"resource": {"aws_appsync_graphql_api": [{"address": "aws_appsync_graphql_api.graphql_api", "type": "aws_appsync_graphql_api", "name": "graphql_api", "provider": "aws", "values": {"authentication_type": "other", "additional_authentication_provider": [{"authentication_type": "API_KEY"}, {}]}, "managed": true}]}, "data": {}}) == {"aws_appsync_graphql_api.graphql_api"}
}

test_complying_1 if {
	flagged({"resource": {"aws_appsync_graphql_api": [{"address": "aws_appsync_graphql_api.graphql_api", "type": "aws_appsync_graphql_api", "name": "graphql_api", "provider": "aws", "values": {"authentication_type": "other"}, "managed": true}]}, "data": {}}) == set()
}

test_complying_2 if {
	flagged({"resource": {"aws_appsync_graphql_api": [{"address": "aws_appsync_graphql_api.graphql_api", "type": "aws_appsync_graphql_api", "name": "graphql_api", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_complying_3 if {
	flagged({"resource": {"aws_appsync_graphql_api": [{"address": "aws_appsync_graphql_api.graphql_api", "type": "aws_appsync_graphql_api", "name": "graphql_api", "provider": "aws", "values": {"authentication_type": "other", "additional_authentication_provider": [{"authentication_type": "other"}]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_4 if {
	flagged({"resource": {"aws_appsync_graphql_api": [{"address": "aws_appsync_graphql_api.graphql_api", "type": "aws_appsync_graphql_api", "name": "graphql_api", "provider": "aws", "values": {"authentication_type": "other", "additional_authentication_provider": [{}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"aws_appsync_graphql_api": [{"address": "aws_appsync_graphql_api.graphql_api", "type": "aws_appsync_graphql_api", "name": "graphql_api", "provider": "aws", "values": {"authentication_type": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_2 if {
	flagged({"resource": {"aws_appsync_graphql_api": [{"address": "aws_appsync_graphql_api.graphql_api", "type": "aws_appsync_graphql_api", "name": "graphql_api", "provider": "aws", "values": {"authentication_type": "other", "additional_authentication_provider": [{"authentication_type": "${var.not_given}"}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_3 if {
	flagged({"resource": {"aws_appsync_graphql_api": [{"address": "aws_appsync_graphql_api.graphql_api", "type": "aws_appsync_graphql_api", "name": "graphql_api", "provider": "aws", "values": {"authentication_type": "other", "additional_authentication_provider": [{"authentication_type": "${var.not_given}"}, {"authentication_type": "other"}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_4 if {
	flagged({"resource": {"aws_appsync_graphql_api": [{"address": "aws_appsync_graphql_api.graphql_api", "type": "aws_appsync_graphql_api", "name": "graphql_api", "provider": "aws", "values": {"authentication_type": "other", "additional_authentication_provider": [{"authentication_type": "${var.not_given}"}, {}]}, "managed": true}]}, "data": {}}) == set()
}
