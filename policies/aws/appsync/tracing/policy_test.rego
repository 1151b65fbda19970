package decree.aws.appsync.tracing_test

import data.decree.aws.appsync.tracing

flagged(document) := addresses if {
	addresses := {finding.address | some finding in tracing.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"aws_appsync_graphql_api": [{"address": "aws_appsync_graphql_api.graphql_api", "type": "aws_appsync_graphql_api", "name": "graphql_api", "provider": "aws", "values": {"xray_enabled": false}, "managed": true}]}, "data": {}}) == {"aws_appsync_graphql_api.graphql_api"}
}

test_violating_2 if {
	flagged({"resource": {"aws_appsync_graphql_api": [{"address": "aws_appsync_graphql_api.graphql_api", "type": "aws_appsync_graphql_api", "name": "graphql_api", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == {"aws_appsync_graphql_api.graphql_api"}
}

test_complying_1 if {
	flagged({"resource": {"aws_appsync_graphql_api": [{"address": "aws_appsync_graphql_api.graphql_api", "type": "aws_appsync_graphql_api", "name": "graphql_api", "provider": "aws", "values": {"xray_enabled": true}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"aws_appsync_graphql_api": [{"address": "aws_appsync_graphql_api.graphql_api", "type": "aws_appsync_graphql_api", "name": "graphql_api", "provider": "aws", "values": {"xray_enabled": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}
