# METADATA
# title: SageMaker notebook instances run in a VPC of yours
# description: Without a subnet a notebook stands in a network of SageMaker's own, where none of your security
#   groups, flow logs and endpoint policies apply to what it downloads and uploads.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/sagemaker_notebook_instance
# custom:
#   id: aws.sagemaker.notebook_vpc
#   aliases: [CKV_AWS_306]
#   requirement: every SageMaker notebook instance must run inside a VPC
#   severity: HIGH
#   category: network isolation
#   resource_types: [aws_sagemaker_notebook_instance]
#   profiles: [recommended, ai_platform]
#   frameworks:
#     pci_dss: ["1.2.8.36", "1.3.1.40", "1.3.2.40", "1.4.1.8", "1.4.2.38", "1.4.4.8", "1.5.1.36", A1.1.3.36]
#     aws_ai_security: [AISF-ML-02]
#   remediation: Set subnet_id and security_groups.
package decree.aws.sagemaker.notebook_vpc

import data.decree.tf
import data.decree.value

deny contains tf.finding(notebook_instance, "must run inside a VPC", ["subnet_id"]) if {
	some notebook_instance in input.resource.aws_sagemaker_notebook_instance
	value.absent(value.at(notebook_instance.values, ["subnet_id"], null))
}
