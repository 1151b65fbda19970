package decree.aws.appsync.cache_in_transit_test

import data.decree.aws.appsync.cache_in_transit

flagged(document) := addresses if {
	addresses := {finding.address | some finding in cache_in_transit.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"aws_appsync_api_cache": [{"address": "aws_appsync_api_cache.api_cache", "type": "aws_appsync_api_cache", "name": "api_cache", "provider": "aws", "values": {"transit_encryption_enabled": false}, "managed": true}]}, "data": {}}) == {"aws_appsync_api_cache.api_cache"}
}

test_violating_2 if {
	flagged({"resource": {"aws_appsync_api_cache": [{"address": "aws_appsync_api_cache.api_cache", "type": "aws_appsync_api_cache", "name": "api_cache", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == {"aws_appsync_api_cache.api_cache"}
}

test_complying_1 if {
	flagged({"resource": {"aws_appsync_api_cache": [{"address": "aws_appsync_api_cache.api_cache", "type": "aws_appsync_api_cache", "name": "api_cache", "provider": "aws", "values": {"transit_encryption_enabled": true}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"aws_appsync_api_cache": [{"address": "aws_appsync_api_cache.api_cache", "type": "aws_appsync_api_cache", "name": "api_cache", "provider": "aws", "values": {"transit_encryption_enabled": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}
