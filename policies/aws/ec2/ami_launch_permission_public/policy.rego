# METADATA
# title: Launch permissions do not let everyone use an AMI
# description: "Everyone may start a public image and read whatever was left on its disks: code, keys, data."
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/ami_launch_permission
# custom:
#   id: aws.ec2.ami_launch_permission_public
#   aliases: [CKV_AWS_205]
#   requirement: no AMI launch permission may be public
#   severity: CRITICAL
#   category: network exposure
#   resource_types: [aws_ami_launch_permission]
#   profiles: [recommended]
#   frameworks:
#     soc2: [cc_6_6]
#   remediation: Share the image with the accounts or the organization that need it instead of the group `all`.
package decree.aws.ec2.ami_launch_permission_public

import data.decree.tf

deny contains tf.finding(launch_permission, "must not be publicly accessible", ["group"]) if {
	some launch_permission in input.resource.aws_ami_launch_permission
	launch_permission.values.group == "all"
}
