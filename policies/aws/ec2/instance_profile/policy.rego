# METADATA
# title: EC2 instances have an instance profile
# description: An instance without a role gets keys by other ways, most often written into files.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/instance
# custom:
#   id: aws.ec2.instance_profile
#   aliases: [CKV2_AWS_41]
#   requirement: every EC2 instance must have an instance profile
#   severity: LOW
#   category: authentication
#   resource_types: [aws_instance]
#   frameworks:
#     cis: ["1.17"]
#     pci_dss: ["7.2.1.5", "7.2.2.5", "7.2.5.3", "7.3.1.3", "7.3.2.3", "7.3.3.3", "8.2.7.3", "8.2.8.5", "8.3.4.3"]
#     nist_800_53: [ac_3, cm_5_1_a, cm_6_a]
#   remediation: Set `iam_instance_profile` to a profile with the role that the instance needs.
package decree.aws.ec2.instance_profile

import data.decree.tf
import data.decree.value

deny contains tf.finding(instance, "must have an instance profile", ["iam_instance_profile"]) if {
	some instance in input.resource.aws_instance
	value.absent(value.at(instance.values, ["iam_instance_profile"], null))
}
