# METADATA
# title: CloudFront encrypts traffic to its origins
# description: The padlock in the browser ends at the edge; behind it requests cross the internet in the clear.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/cloudfront_distribution
# custom:
#   id: aws.cloudfront.origin_tls
#   aliases: [CKV2_AWS_72]
#   requirement: every CloudFront distribution must encrypt traffic to the origin
#   severity: MEDIUM
#   category: encryption
#   resource_types: [aws_cloudfront_distribution]
#   frameworks:
#     pci_dss: ["1.2.5.5", "2.2.5.5", "2.2.7.3", "4.2.1.1.7", "4.2.1.3", "8.3.2.6"]
#   remediation: Set `origin_protocol_policy` to `https-only` and `origin_ssl_protocols` to TLSv1.2.
package decree.aws.cloudfront.origin_tls

import data.decree.tf
import data.decree.value

deny contains tf.finding(distribution, "must encrypt traffic to the origin", []) if {
	some distribution in input.resource.aws_cloudfront_distribution
	some origin in distribution.values.origin
	value.present(origin.custom_origin_config)
	not_custom_origin_config_0_origin_protocol(origin)
}

not_custom_origin_config_0_origin_protocol(origin) if {
	origin_protocol_policy := value.at(origin, ["custom_origin_config", 0, "origin_protocol_policy"], null)
	value.known(origin_protocol_policy)
	not origin_protocol_policy in ["https-only", "match-viewer"]
}

not_custom_origin_config_0_origin_protocol(origin) if {
	value.has(origin.custom_origin_config[0].origin_ssl_protocols, "SSLv3")
}

not_custom_origin_config_0_origin_protocol(origin) if {
	value.has(origin.custom_origin_config[0].origin_ssl_protocols, "TLSv1")
}

not_custom_origin_config_0_origin_protocol(origin) if {
	value.has(origin.custom_origin_config[0].origin_ssl_protocols, "TLSv1.1")
}
