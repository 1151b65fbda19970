# METADATA
# title: Lambda function URLs name the origins they serve
# description: With a star any web page may call the function from its visitors' browsers.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/lambda_function_url
# custom:
#   id: aws.lambda.url_cors
#   requirement: every Lambda function URL must not let every origin in through CORS
#   severity: MEDIUM
#   category: network exposure
#   resource_types: [aws_lambda_function_url]
#   frameworks:
#     aws_ai_security: [AISF-RUNTIME-03]
#   remediation: List the origins of your own pages in `allow_origins`.
package decree.aws.lambda.url_cors

import data.decree.tf
import data.decree.value

deny contains tf.finding(function_url, "must not let every origin in through CORS", ["cors", 0, "allow_origins"]) if {
	some function_url in input.resource.aws_lambda_function_url
	value.has(function_url.values.cors[0].allow_origins, "*")
}
