# METADATA
# title: Response headers policies name the origins they serve
# description: With a star any web page may read the answers from its visitors' browsers.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/cloudfront_response_headers_policy
# custom:
#   id: aws.cloudfront.headers_policy_cors
#   requirement: CloudFront response headers policies must not let every origin in through CORS
#   severity: LOW
#   category: network exposure
#   resource_types: [aws_cloudfront_response_headers_policy]
#   remediation: List the origins of your own pages in `access_control_allow_origins`.
package decree.aws.cloudfront.headers_policy_cors

import data.decree.tf
import data.decree.value

deny contains tf.finding(response_headers_policy, "must not let every origin in through CORS", ["cors_config", 0, "access_control_allow_origins", 0, "items"]) if {
	some response_headers_policy in input.resource.aws_cloudfront_response_headers_policy
	value.has(response_headers_policy.values.cors_config[0].access_control_allow_origins[0].items, "*")
}
