# METADATA
# title: CloudFront reaches its origins over TLS 1.2
# description: SSL 3 and early TLS towards the origin can be broken on the open internet.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/cloudfront_distribution
# custom:
#   id: aws.cloudfront.origin_tls_version
#   requirement: every CloudFront distribution must use secure SSL protocols with origins
#   severity: MEDIUM
#   category: encryption
#   resource_types: [aws_cloudfront_distribution]
#   frameworks:
#     pci_dss: ["1.2.5.2", "1.2.5.3", "2.2.5.2", "2.2.5.3", "2.2.7.2", "4.2.1.1.6", "4.2.1.2", "8.3.2.5"]
#     aws_ai_security: [AISF-INFRA-06]
#   remediation: Leave only TLSv1.2 in `origin_ssl_protocols`.
package decree.aws.cloudfront.origin_tls_version

import data.decree.tf
import data.decree.value

deny contains tf.finding(distribution, "must use TLS 1.2 or newer to reach origins", ["origin"]) if {
	some distribution in input.resource.aws_cloudfront_distribution
	not_use_tls_1_2_or_newer_to_reach_origins(distribution)
}

not_use_tls_1_2_or_newer_to_reach_origins(distribution) if {
	some origin in distribution.values.origin
	value.has(origin.custom_origin_config[0].origin_ssl_protocols, "SSLv3")
}

not_use_tls_1_2_or_newer_to_reach_origins(distribution) if {
	some origin in distribution.values.origin
	value.has(origin.custom_origin_config[0].origin_ssl_protocols, "TLSv1")
}

not_use_tls_1_2_or_newer_to_reach_origins(distribution) if {
	some origin in distribution.values.origin
	value.has(origin.custom_origin_config[0].origin_ssl_protocols, "TLSv1.1")
}
