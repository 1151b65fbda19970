# METADATA
# title: ACM certificates have strong keys
# description: RSA keys of 1024 bits can be broken; clients refuse them.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/acm_certificate
# custom:
#   id: aws.acm.key_algorithm
#   requirement: every ACM certificate must use a strong key algorithm
#   severity: HIGH
#   category: encryption
#   resource_types: [aws_acm_certificate]
#   profiles: [recommended]
#   frameworks:
#     pci_dss: ["3.7.1.2"]
#   remediation: Leave key_algorithm out, or set it to RSA_2048 or EC_prime256v1.
package decree.aws.acm.key_algorithm

import data.decree.tf

deny contains tf.finding(certificate, "must use a strong key algorithm", ["key_algorithm"]) if {
	some certificate in input.resource.aws_acm_certificate
	certificate.values.key_algorithm == "RSA_1024"
}
