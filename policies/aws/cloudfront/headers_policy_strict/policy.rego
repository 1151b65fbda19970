# METADATA
# title: Response headers policies demand HTTPS for a year
# description: Without strict transport security the first request may still go out in the clear.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/cloudfront_response_headers_policy
# custom:
#   id: aws.cloudfront.headers_policy_strict
#   aliases: [CKV_AWS_259]
#   requirement: every CloudFront response headers policy must send strict security headers
#   severity: MEDIUM
#   category: network exposure
#   resource_types: [aws_cloudfront_response_headers_policy]
#   remediation: Set strict transport security to a year with subdomains, and the content type and frame
#     options.
package decree.aws.cloudfront.headers_policy_strict

import data.decree.tf
import data.decree.value

deny contains tf.finding(response_headers_policy, "must send strict security headers", ["security_headers_config", 0, "strict_transport_security", 0, "access_control_max_age_sec"]) if {
	some response_headers_policy in input.resource.aws_cloudfront_response_headers_policy
	access_control_max_age_sec := value.at(response_headers_policy.values, ["security_headers_config", 0, "strict_transport_security", 0, "access_control_max_age_sec"], null)
	value.known(access_control_max_age_sec)
	not value.at_least(access_control_max_age_sec, 31536000)
}

deny contains tf.finding(response_headers_policy, "must send strict security headers", ["security_headers_config", 0, "strict_transport_security", 0, "include_subdomains"]) if {
	some response_headers_policy in input.resource.aws_cloudfront_response_headers_policy
	include_subdomains := value.at(response_headers_policy.values, ["security_headers_config", 0, "strict_transport_security", 0, "include_subdomains"], null)
	value.known(include_subdomains)
	include_subdomains != true
}

deny contains tf.finding(response_headers_policy, "must send strict security headers", ["security_headers_config", 0, "content_type_options", 0, "override"]) if {
	some response_headers_policy in input.resource.aws_cloudfront_response_headers_policy
	override := value.at(response_headers_policy.values, ["security_headers_config", 0, "content_type_options", 0, "override"], null)
	value.known(override)
	override != true
}

deny contains tf.finding(response_headers_policy, "must send strict security headers", ["security_headers_config", 0, "frame_options", 0, "frame_option"]) if {
	some response_headers_policy in input.resource.aws_cloudfront_response_headers_policy
	frame_option := value.at(response_headers_policy.values, ["security_headers_config", 0, "frame_options", 0, "frame_option"], null)
	value.known(frame_option)
	not frame_option in ["DENY", "SAMEORIGIN"]
}
