# METADATA
# title: HTTP APIs name the origins they serve
# description: With a star any web page may call the API from its visitors' browsers.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/apigatewayv2_api
# custom:
#   id: aws.apigateway.http_cors
#   requirement: API Gateway v2 APIs must not let every origin in through CORS
#   severity: MEDIUM
#   category: network exposure
#   resource_types: [aws_apigatewayv2_api]
#   remediation: List the origins of your own pages in `allow_origins`.
package decree.aws.apigateway.http_cors

import data.decree.tf
import data.decree.value

deny contains tf.finding(api, "must not let every origin in through CORS", ["cors_configuration", 0, "allow_origins"]) if {
	some api in input.resource.aws_apigatewayv2_api
	value.has(api.values.cors_configuration[0].allow_origins, "*")
}
