# METADATA
# title: API Gateway methods and routes have an authorizer
# description: >
#   A method without authorization answers whoever finds its address. An API key does not change that: it counts
#   callers, it does not identify them.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/api_gateway_method
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/apigatewayv2_route
#   - ref: https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-control-access-to-api.html
# custom:
#   id: aws.apigateway.authorizer
#   requirement: every API Gateway method and route must have an authorizer, unless it answers OPTIONS
#   severity: MEDIUM
#   category: authentication
#   profiles: [recommended]
#   hand_written: its sentence says more than one rule that we read
#   resource_types: [aws_api_gateway_method, aws_apigatewayv2_route]
#   reads: [aws_apigatewayv2_api]
#   frameworks:
#     aws_ai_security: [AISF-IAM-08]
#   remediation: >
#     Set authorization (of a route, authorization_type) to `AWS_IAM`, `CUSTOM`, `JWT` or `COGNITO_USER_POOLS`, with
#     its authorizer_id.
package decree.aws.apigateway.authorizer

import data.decree.tf

deny contains tf.finding(method, "method has no authorizer", ["authorization"]) if {
	some method in input.resource.aws_api_gateway_method
	tf.get(method, ["authorization"], "NONE") == "NONE"
	tf.none_of(method, ["http_method"], null, {"OPTIONS"})
}

deny contains tf.finding(route, "route has no authorizer", ["authorization_type"]) if {
	some route in input.resource.aws_apigatewayv2_route
	tf.get(route, ["authorization_type"], "NONE") == "NONE"
	_first_contact(route)
}

# A WebSocket is authorised when it connects; its other routes cannot have an authorizer.
_first_contact(route) if route.values.route_key == "$connect"

_first_contact(route) if {
	key := route.values.route_key
	contains(key, " /")
	not startswith(key, "OPTIONS ")
}

_first_contact(route) if {
	route.values.route_key == "$default"
	some api in input.resource.aws_apigatewayv2_api
	api.values.protocol_type == "HTTP"
	tf.refers(route.values.api_id, api)
}
