# METADATA
# title: Private authorities publish revocations
# description: Without a revocation list or OCSP a stolen certificate is accepted until it expires.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/acmpca_certificate_authority
# custom:
#   id: aws.acm.pca_revocation
#   requirement: every ACM private CA must publish revocations
#   severity: LOW
#   category: encryption
#   resource_types: [aws_acmpca_certificate_authority]
#   remediation: Enable crl_configuration or ocsp_configuration in revocation_configuration.
package decree.aws.acm.pca_revocation

import data.decree.tf
import data.decree.value

deny contains tf.finding(certificate_authority, "must publish revocations", []) if {
	some certificate_authority in input.resource.aws_acmpca_certificate_authority
	enabled := value.at(certificate_authority.values, ["revocation_configuration", 0, "crl_configuration", 0, "enabled"], null)
	value.known(enabled)
	enabled != true
	enabled_2 := value.at(certificate_authority.values, ["revocation_configuration", 0, "ocsp_configuration", 0, "enabled"], null)
	value.known(enabled_2)
	enabled_2 != true
}
