# METADATA
# title: SageMaker notebook instances have no direct internet access
# description: >
#   A notebook with direct internet access can send training data anywhere, past the controls of your VPC. It is on
#   unless you turn it off.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/sagemaker_notebook_instance
#   - ref: https://docs.aws.amazon.com/sagemaker/latest/dg/appendix-notebook-and-internet-access.html
# custom:
#   id: aws.sagemaker.notebook_direct_internet
#   aliases: [CKV_AWS_122]
#   requirement: no SageMaker notebook instance may have direct internet access
#   severity: HIGH
#   category: network isolation
#   profiles: [recommended, ai_platform]
#   hand_written: it speaks of each place in words of its own, and knows older ways to write the same
#   resource_types: [aws_sagemaker_notebook_instance]
#   frameworks:
#     hipaa: ["164_308_a_3_i", "164_312_a_1"]
#     pci_dss: ["1.3.1.41", "1.3.2.41", "1.4.2.39"]
#     nist_800_53: [ac_4_21, sc_7_11, sc_7_3, sc_7_a]
#     aws_ai_security: [AISF-ML-02]
#   remediation: >
#     Set direct_internet_access to `Disabled`, with subnet_id and security_groups so that traffic goes through your
#     VPC.
#   fix:
#     set: {path: [direct_internet_access], value: Disabled}
package decree.aws.sagemaker.notebook_direct_internet

import data.decree.tf

deny contains tf.finding(notebook, "notebook instance has direct internet access", ["direct_internet_access"]) if {
	some notebook in input.resource.aws_sagemaker_notebook_instance
	tf.get(notebook, ["direct_internet_access"], "Enabled") == "Enabled"
}
