# METADATA
# title: SageMaker notebook instances are encrypted with a KMS key
# description: >
#   The volume of a notebook keeps data sets and credentials of its users. A customer managed key lets you decide
#   who may decrypt it.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/sagemaker_notebook_instance
#   - ref: https://docs.aws.amazon.com/sagemaker/latest/dg/encryption-at-rest-nbi.html
# custom:
#   id: aws.sagemaker.notebook_kms
#   aliases: [CKV_AWS_22]
#   requirement: every SageMaker notebook instance must set a KMS key
#   severity: HIGH
#   category: encryption
#   profiles: [recommended, ai_platform]
#   hand_written: it speaks of each place in words of its own, and knows older ways to write the same
#   resource_types: [aws_sagemaker_notebook_instance]
#   frameworks:
#     hipaa: ["164_312_a_2_iv"]
#     pci_dss: ["3.5.1.32", "8.3.2.51"]
#     nist_800_53: [sc_13_a, sc_28_1]
#     aws_ai_security: [AISF-INFRA-05, AISF-ML-02]
#   remediation: Set kms_key_id to a customer managed key.
#   fix:
#     set: {path: [kms_key_id], value: "${var.kms_key_id}"}
package decree.aws.sagemaker.notebook_kms

import data.decree.tf

deny contains tf.finding(notebook, "notebook instance has no KMS key", ["kms_key_id"]) if {
	some notebook in input.resource.aws_sagemaker_notebook_instance
	tf.absent(notebook, ["kms_key_id"])
}
