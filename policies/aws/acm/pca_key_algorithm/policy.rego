# METADATA
# title: Private authorities have strong keys
# description: Whoever breaks the key of the authority issues certificates for every name.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/acmpca_certificate_authority
# custom:
#   id: aws.acm.pca_key_algorithm
#   requirement: every ACM private CA must use a strong key algorithm
#   severity: HIGH
#   category: encryption
#   resource_types: [aws_acmpca_certificate_authority]
#   profiles: [recommended]
#   remediation: Set key_algorithm to RSA_2048 or stronger.
package decree.aws.acm.pca_key_algorithm

import data.decree.tf

deny contains tf.finding(certificate_authority, "must use a strong key algorithm", ["certificate_authority_configuration", 0, "key_algorithm"]) if {
	some certificate_authority in input.resource.aws_acmpca_certificate_authority
	certificate_authority.values.certificate_authority_configuration[0].key_algorithm == "RSA_1024"
}
