# METADATA
# title: AppStream fleets have no direct access to the internet
# description: Direct access goes past the proxies and firewalls that guard other clients.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/appstream_fleet
# custom:
#   id: aws.appstream.internet_access
#   requirement: no AppStream fleet may have direct access to the internet
#   severity: MEDIUM
#   category: network exposure
#   resource_types: [aws_appstream_fleet]
#   remediation: Set `enable_default_internet_access` to false.
#   fix:
#     set:
#       path: [enable_default_internet_access]
#       value: false
package decree.aws.appstream.internet_access

import data.decree.tf

deny contains tf.finding(fleet, "must not have direct access to the internet", ["enable_default_internet_access"]) if {
	some fleet in input.resource.aws_appstream_fleet
	fleet.values.enable_default_internet_access == true
}
