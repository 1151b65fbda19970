# METADATA
# title: Routes of HTTP APIs authorize their callers
# description: A route without an authorizer can be called by anyone who finds the address.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/apigatewayv2_route
# custom:
#   id: aws.apigateway.http_route_authorization
#   aliases: [CKV_AWS_309]
#   requirement: every API Gateway v2 route must authorize callers
#   severity: HIGH
#   category: authentication
#   resource_types: [aws_apigatewayv2_route]
#   profiles: [recommended]
#   frameworks:
#     aws_ai_security: [AISF-IAM-08]
#   remediation: Set `authorization_type` to `JWT`, `AWS_IAM` or `CUSTOM`.
package decree.aws.apigateway.http_route_authorization

import data.decree.tf
import data.decree.value

deny contains tf.finding(route, "must authorize callers", []) if {
	some route in input.resource.aws_apigatewayv2_route
	authorization_type := value.at(route.values, ["authorization_type"], null)
	value.known(authorization_type)
	not authorization_type in ["JWT", "AWS_IAM", "CUSTOM"]
	route_key := value.at(route.values, ["route_key"], null)
	value.known(route_key)
	not value.matches(route_key, `^OPTIONS `)
	not_some_aws_apigatewayv2_api_that_api(route)
}

apis_behind(route) := [candidate |
	some candidate in input.resource.aws_apigatewayv2_api
	tf.refers(value.at(route.values, ["api_id"], null), candidate)
]

not_some_aws_apigatewayv2_api_that_api(route) if {
	tf.resolved(value.at(route.values, ["api_id"], null), apis_behind(route))
	every api in apis_behind(route) {
		protocol_type := value.at(api.values, ["protocol_type"], null)
		value.known(protocol_type)
		protocol_type != "WEBSOCKET"
	}
}

not_some_aws_apigatewayv2_api_that_api(route) if {
	route.values.route_key == "$connect"
}
